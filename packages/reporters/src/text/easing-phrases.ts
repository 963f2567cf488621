import type { Result } from "@aims-lint/core";
import { rollOutParts } from "./roll-out-lines.ts";
import { settingsParts } from "./settings-lines.ts";

/** All that makes findings count for less than their rules grade them, for now or for good: a phrase for each thing. */
export function easingPhrases(result: Result): string[] {
  return [...settingsParts(result), ...rollOutParts(result.rollOut ?? [])];
}
