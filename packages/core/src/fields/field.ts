import type * as z from "zod";
import type { Range } from "../document/range.ts";
import type { Value } from "../document/value.ts";

/**
 * What became of a written value:
 * `read` (with the value), `empty` (nothing filled in), `placeholder` (a template's text still stands there)
 * or `unreadable` (somebody wrote something, and it is not what the field asks for).
 */
export type Reading<V> =
  | { readonly state: "read"; readonly value: V }
  | { readonly state: "empty" }
  | { readonly state: "placeholder" }
  | {
      readonly state: "unreadable";
      readonly found: string;
      readonly expected: string;
      readonly range: Range;
    };

/** What a field may ask about the text around a value. */
export interface ReadContext {
  /** The document's text in a range, as typed. */
  source(range: Range): string;
}

/** How a field was asked for by its kind. */
export interface FieldOptions {
  /** Other names that people give it: column headers, keys, labels. Compared without case, blanks and punctuation. */
  readonly aliases?: readonly string[];
  /** One sentence for the reference page. */
  readonly summary?: string;
}

/**
 * A field of a kind. Made by a builder (`date()`, `level()`, …), never by hand.
 * `V` is what rules see; `schema` describes how the value is written in YAML.
 */
export interface Field<V> {
  readonly type: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly schema: z.ZodType;
  /** What the field takes, for messages: "a date such as 2026-03-31". */
  readonly expected: string;
  /** The words that it takes in the end, where they are few: `open`, `closed`. */
  readonly values?: readonly string[];
  /** The kind that a reference speaks of. */
  readonly target?: string;
  /** The fields of a group. */
  readonly fields?: Fields;
  /** The field of a group that a plain value stands for. */
  readonly main?: string;
  /** Whether the parts of a group are known by the group's name only: `AI Act class`, never `Class` alone. */
  readonly qualified?: boolean;
  /** Whether it is looked for under headings. */
  readonly section?: boolean;
  read(value: Value, context: ReadContext): Reading<V>;
}

/** The fields of a kind, by name. */
export type Fields = { readonly [name: string]: Field<unknown> };

/** What a rule sees of a field. */
export type ValueOf<F> = F extends Field<infer V> ? V : never;

/** What a rule sees of a kind: every field may be absent. */
export type ValuesOf<F extends Fields> = { readonly [Name in keyof F]: ValueOf<F[Name]> | undefined };
