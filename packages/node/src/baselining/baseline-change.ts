import { type BaselineEntry, type FileChange, formatBaseline } from "@aims-lint/core";
import type { BaselineFile } from "./find-baseline.ts";

/**
 * The change that makes a baseline hold some entries; `undefined` where it holds them already.
 */
export function baselineChange(
  { path, text }: BaselineFile,
  entries: readonly BaselineEntry[],
): FileChange | undefined {
  const after = formatBaseline(entries);
  return after === text ? undefined : { path, before: text, after };
}
