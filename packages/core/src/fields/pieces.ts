import type { Range } from "../document/range.ts";
import type { Text, Value } from "../document/value.ts";
import type { ReadContext } from "./field.ts";

/**
 * The parts of a value that lists several things, each with its own range: the items of a list, or the
 * pieces of a text between `separators`. A piece whose typed form differs from what a reader sees (Markdown
 * marks inside it) has the range of the whole text.
 */
export function pieces(value: Value, separators: RegExp, context: ReadContext): Text[] {
  if (value.type === "list") return value.items.flatMap((item) => pieces(item, separators, context));
  if (value.type === "mapping")
    return value.entries.flatMap((entry) => pieces(entry.value, separators, context));
  const source = context.source(value.range);
  let from = 0;
  return value.value.split(separators).flatMap((part) => {
    const piece = part.trim();
    if (piece === "") return [];
    const at = source.indexOf(piece, from);
    if (at < 0) return [{ value: piece, range: value.range }];
    from = at + piece.length;
    return [{ value: piece, range: shift(value.range, at, piece.length) }];
  });
}

function shift(range: Range, at: number, length: number): Range {
  return { start: range.start + at, end: range.start + at + length };
}
