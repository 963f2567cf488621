import type { Document } from "../document/document.ts";
import type { Range, Span } from "../document/range.ts";
import type { Reading, ValuesOf } from "../fields/field.ts";
import type { Kind, PathOf } from "../kinds/kind.ts";

/** What became of a field of a record; `absent` where there is no place for it at all. */
export type FieldState = Reading<unknown>["state"] | "absent";

/** A value that somebody wrote and that is not what its field asks for. */
export interface Unreadable {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly at: Span;
}

/**
 * One logical thing of a kind, wherever it is written: a file, a list item, a row. Every field keeps its place.
 */
export interface RecordOf<K extends Kind = Kind> {
  readonly kind: K;
  /** The id as written; where there is none, the name or the place. */
  readonly id: string;
  /** `risk:R-012`: the stable identity of the record. */
  readonly ref: `${string}:${string}`;
  readonly document: Document;
  /** All of the record: the row, the list item, the section, the file. */
  readonly range: Range;
  /** True where a row has more or fewer cells than its header: asking for any field but `id` ends the check as `blocked`. */
  readonly ragged: boolean;
  /**
   * The values that could be read; `undefined` where nothing was filled in.
   * Asking for a value that is there and cannot be read ends the check of this record as `blocked`.
   */
  readonly fields: ValuesOf<K["fields"]>;
  /** Whether somebody filled the field in, readable or not. A placeholder is not filled in. */
  has(path: PathOf<K>): boolean;
  state(path: PathOf<K>): FieldState;
  /** What was typed for a field, as a reader sees it; `undefined` where there is no place for it. */
  written(path: PathOf<K>): string | undefined;
  /** Where the field is written; where it is not, the id or the head of the record. */
  at(path?: PathOf<K>): Span;
  /** The names under which a field is looked for, normalised; the organisation's own are among them. */
  names(path: PathOf<K>): ReadonlySet<string>;
  /** The values that could not be read. */
  unreadable(): readonly Unreadable[];
  /** A range of the record's document as a span. */
  span(range: Range): Span;
}
