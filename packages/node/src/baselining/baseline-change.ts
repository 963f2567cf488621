import { type BaselineEntry, type FileChange, formatBaseline } from "@aims-lint/core";
import { CannotCheckError } from "../cannot-check-error.ts";
import { limits } from "../files/limits.ts";
import type { BaselineFile } from "./find-baseline.ts";

/**
 * The change that makes a baseline hold some entries; `undefined` where it holds them already.
 * @throws {CannotCheckError} for more than could be read again.
 */
export function baselineChange(
  { path, text }: BaselineFile,
  entries: readonly BaselineEntry[],
): FileChange | undefined {
  const after = formatBaseline(entries);
  if (Buffer.byteLength(after) > limits.fileBytes) {
    throw new CannotCheckError(
      "too-much",
      `The baseline ${path} would have more than ${limits.fileBytes} bytes.`,
      "Switch off the rules that report most for now, or leave files out that are no part of the AI management system.",
    );
  }
  return after === text ? undefined : { path, before: text, after };
}
