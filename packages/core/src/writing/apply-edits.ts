import type { Edit } from "../rules/rule.ts";

/**
 * Carries out edits of one text, in any order. Two that begin at the same place and insert are carried out in the order in which they
 * are given.
 * @throws {RangeError} where two overlap or one lies outside of the text.
 */
export function applyEdits(text: string, edits: readonly Pick<Edit, "range" | "text">[]): string {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let result = "";
  let at = 0;
  for (const { range, text: replacement } of sorted) {
    if (range.start < at || range.end < range.start || range.end > text.length) {
      throw new RangeError(`An edit of ${range.start} to ${range.end} does not fit.`);
    }
    result += text.slice(at, range.start) + replacement;
    at = range.end;
  }
  return result + text.slice(at);
}
