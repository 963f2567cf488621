import type { Rule } from "@aims-lint/core";
import { highImpactSystemOverseen } from "./high-impact-system-overseen.ts";
import { systemDescribed } from "./system-described.ts";
import { systemDocumented } from "./system-documented.ts";
import { systemInventoried } from "./system-inventoried.ts";
import { systemOwned } from "./system-owned.ts";
import { systemRoleDetermined } from "./system-role-determined.ts";

/** The rules about systems. */
export const systemsRules: readonly Rule[] = [
  highImpactSystemOverseen,
  systemDescribed,
  systemDocumented,
  systemInventoried,
  systemOwned,
  systemRoleDetermined,
];
