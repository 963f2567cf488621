import type { Rule } from "@aims-lint/core";
import { intendedUseComplete } from "./intended-use-complete.ts";
import { intendedUseStated } from "./intended-use-stated.ts";
import { responsibleUseComplete } from "./responsible-use-complete.ts";
import { responsibleUseDescribed } from "./responsible-use-described.ts";
import { useWithinIntended } from "./use-within-intended.ts";
import { userInformationComplete } from "./user-information-complete.ts";
import { userInformationPresent } from "./user-information-present.ts";
import { usersToldOfAi } from "./users-told-of-ai.ts";

/** The rules about what users are told and how systems are used. */
export const usersRules: readonly Rule[] = [
  intendedUseComplete,
  intendedUseStated,
  responsibleUseComplete,
  responsibleUseDescribed,
  useWithinIntended,
  userInformationComplete,
  userInformationPresent,
  usersToldOfAi,
];
