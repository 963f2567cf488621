import type { Document } from "../document/document.ts";
import type { Range } from "../document/range.ts";
import type { Value } from "../document/value.ts";
import type { Kind } from "../kinds/kind.ts";

/** A value as it was found for a field. */
export interface WrittenField {
  readonly value: Value;
  /** The key, header or heading that named it. */
  readonly key: Range;
}

/** A record before its values are read: what was written where. */
export interface WrittenRecord {
  readonly kind: Kind;
  readonly document: Document;
  readonly range: Range;
  /** What to point at when nothing better is there: the first cell, the heading, the title. */
  readonly head: Range;
  /** By field path. */
  readonly written: ReadonlyMap<string, WrittenField>;
  /** True where the row has more or fewer cells than the header: nobody knows which value belongs to which field. */
  readonly ragged?: boolean;
  /** What the record is called where it has no id: a heading, a file. */
  readonly label?: string;
}
