import type { Rule } from "@aims-lint/core";
import { modelCardComplete } from "./model-card-complete.ts";

/** The rules about cards. */
export const cardsRules: readonly Rule[] = [modelCardComplete];
