import { GREATER } from "./characters.ts";
import { CODE_INDENT } from "./indented-code.ts";
import type { Line } from "./line.ts";
import type { ListMarker } from "./list-marker.ts";
import type { Block, Item, List, Quote } from "./outline.ts";
import type { Writable } from "./writable.ts";

/** A block quote while it is open. */
interface OpenQuote {
  readonly kind: "quote";
  readonly block: Writable<Quote>;
  readonly children: Block[];
}

/** A list that may get another item. */
export interface OpenList {
  readonly block: Writable<List>;
  readonly children: Item[];
  readonly delimiter: number;
}

/** A list item while it is open. `width` is the indentation in columns that its further lines need. */
export interface OpenItem {
  readonly kind: "item";
  readonly block: Writable<Item>;
  readonly children: Block[];
  readonly list: OpenList;
  readonly width: number;
}

export type OpenContainer = OpenQuote | OpenItem;

/** Consumes `>` and one blank behind it. */
export function takeQuoteMark(line: Line): boolean {
  if (line.blank || line.indent >= CODE_INDENT || line.text.charCodeAt(line.solid) !== GREATER) return false;
  line.skipMark(1);
  line.skip(Math.min(1, line.indent));
  return true;
}

/** Consumes what a line must begin with to stay in a container; `empty`: nothing is in it yet. */
export function takePrefix(container: OpenContainer, line: Line, empty: boolean): boolean {
  if (container.kind === "quote") return takeQuoteMark(line);
  if (line.blank) {
    line.skip(container.width);
    return !empty;
  }
  if (line.indent < container.width) return false;
  line.skip(container.width);
  return true;
}

/** Consumes a list mark and the blank space that belongs to it; gives the width of the item. */
export function takeListMark(line: Line, marker: ListMarker): number {
  const before = line.column;
  line.skipMark(marker.length);
  const behind = line.column;
  const gap = line.blank || line.indent > CODE_INDENT ? 1 : line.indent;
  line.skip(Math.min(gap, line.indent));
  return behind - before + gap;
}
