import type { Range } from "../document/range.ts";
import type { Candidate } from "./fixing.ts";

/** Where the texts of a fix stand, by path, once all of the fixes are carried out. */
export function insertedRanges(fixes: readonly Candidate[], of: Candidate): Map<string, Range[]> {
  const own = new Set(of.fix.edits);
  const edits = fixes.flatMap(({ fix }) => fix.edits);
  const result = new Map<string, Range[]>();
  for (const path of new Set(of.fix.edits.map((edit) => edit.path))) {
    let shift = 0;
    const ranges: Range[] = [];
    const inFile = edits
      .filter((edit) => edit.path === path)
      .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
    for (const edit of inFile) {
      const start = edit.range.start + shift;
      if (own.has(edit)) ranges.push({ start, end: start + edit.text.length });
      shift += edit.text.length - (edit.range.end - edit.range.start);
    }
    result.set(path, ranges);
  }
  return result;
}
