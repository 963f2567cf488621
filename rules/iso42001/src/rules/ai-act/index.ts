import type { Rule } from "@aims-lint/core";
import { aiActClassReasoned } from "./ai-act-class-reasoned.ts";
import { aiLiteracyShown } from "./ai-literacy-shown.ts";
import { fundamentalRightsAssessed } from "./fundamental-rights-assessed.ts";
import { prohibitedPracticeNotInUse } from "./prohibited-practice-not-in-use.ts";

/** The rules about the EU AI Act, off unless asked for. */
export const aiActRules: readonly Rule[] = [
  aiActClassReasoned,
  aiLiteracyShown,
  fundamentalRightsAssessed,
  prohibitedPracticeNotInUse,
];
