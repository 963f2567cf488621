import type { Range } from "@aims-lint/core";

/** The range of a part of a text as a range of the whole, where the part begins at `offset`. */
export function shiftRange(range: Range, offset: number): Range {
  return { start: range.start + offset, end: range.end + offset };
}
