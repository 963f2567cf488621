import type { Link } from "./link.ts";
import type { Range } from "./range.ts";

/** A piece of text and where it is written. */
export interface Text {
  readonly value: string;
  readonly range: Range;
}

/**
 * What somebody wrote for a field, whatever the encoding: a YAML node, a table cell, the rest of a
 * `**Field:** value` line, a CSV cell. Nothing is converted: `007` and `1.10` stay what was typed.
 */
export type Value = Scalar | List | Mapping;

/**
 * One text. `value` is what a reader sees (no quotes, no Markdown marks, no surrounding blanks);
 * `range` covers what was typed between the delimiters. Not filled in: `value` is empty.
 */
export interface Scalar extends Text {
  readonly type: "scalar";
  /** The links written inside it, in order; absent where the format has none. */
  readonly links?: readonly Link[];
}

/** Several values in order. */
export interface List {
  readonly type: "list";
  readonly items: readonly Value[];
  readonly range: Range;
}

/** Named values in order; a key that was written twice is there twice. */
export interface Mapping {
  readonly type: "mapping";
  readonly entries: readonly Entry[];
  readonly range: Range;
}

/** A named value: `Owner | Jane`, `owner: Jane`, `**Owner:** Jane`. The key is verbatim. */
export interface Entry {
  readonly key: Text;
  readonly value: Value;
}
