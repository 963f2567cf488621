import type { Document } from "../document/document.ts";
import type { Fields } from "../fields/field.ts";
import type { Requirement } from "../packs/catalogue.ts";
import type { TitleName } from "../text/title.ts";
import type { FieldPath } from "./field-path.ts";

/** A heading below which every list item is a record: `External issues`. */
export interface RecordList {
  readonly headings: readonly string[];
  /** The field that an item gives. */
  readonly item: string;
  /** What the heading says of every item, by field. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A type of documented information. Made by `defineKind`. */
export interface Kind<Name extends string = string, F extends Fields = Fields> {
  readonly name: Name;
  /** One sentence: what a record of this kind is. */
  readonly summary: string;
  /** `document`: one file is one record (a policy). `record`: rows, list items, sections or one file each (a risk). */
  readonly form: "document" | "record";
  readonly fields: F;
  /** Titles, headings and file names that mean this kind: "Risk register". */
  readonly titles: readonly string[];
  /** The same, taken apart for comparison. */
  readonly titleNames: readonly TitleName[];
  /** What a declared `kind:` or `type:` may say, besides the name and the titles. */
  readonly types: readonly string[];
  /** Name, types and titles in the form in which they are compared. */
  readonly declarations: ReadonlySet<string>;
  /** The parts of a document id that mean this kind: `SOA` of `AIMS-SOA-001`. */
  readonly prefixes: readonly string[];
  /** Globs, relative to the root of the AIMS. */
  readonly locations: readonly string[];
  /** Keys of a YAML mapping that hold the records: `risks`. */
  readonly collections: readonly string[];
  /** Headings whose list items are records: what an item is, and what the heading says of all of them. */
  readonly lists: readonly RecordList[];
  /** The names of the kinds whose documents hold such records in tables and lists that need no name: the tests of a test report. */
  readonly partOf: readonly string[];
  /** The fields by which others may mention a record, besides `id`. */
  readonly names: readonly string[];
  /** The field that takes the columns of a table that are no fields: the parties of a responsibility matrix. */
  readonly rest: string | undefined;
  /** The type of the requirements of the catalogue whose ids its records have: those of a Statement of Applicability. */
  readonly catalogued: Requirement["type"] | undefined;
  /** Held by every document that has some of its fields, whatever else it is: document control. */
  readonly universal: boolean;
  /** Of a universal kind: the fields that a document may also give in a block near its end. */
  readonly closing: readonly string[];
  /** Every field and every part of a group, with the names under which it is looked for. */
  readonly paths: readonly FieldPath[];
  /** Of a kind in an organisation's words: the kind that rules know. */
  readonly origin?: Kind;
  /** The form in which ids are compared. */
  normaliseId(id: string): string;
  /** Why a document that looks like this kind is none: "a Statement of Applicability of ISO/IEC 27001". */
  declines(document: Document): string | undefined;
}

/** The names of a kind's fields, and `group.part` for the parts of its groups. */
export type PathOf<K extends Kind> = PathsIn<K["fields"]>;

type PathsIn<F extends Fields> = {
  [Name in keyof F & string]: F[Name] extends { readonly fields: infer Parts extends Fields }
    ? Name | `${Name}.${keyof Parts & string}`
    : Name;
}[keyof F & string];
