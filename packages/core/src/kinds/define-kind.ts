import type { Document } from "../document/document.ts";
import type { Fields } from "../fields/field.ts";
import type { Requirement } from "../packs/catalogue.ts";
import { normaliseKey } from "../text/normalise-key.ts";
import { readTitleName } from "../text/title.ts";
import { fieldPaths } from "./field-path.ts";
import type { Kind, RecordList } from "./kind.ts";

/** What `defineKind` takes; everything but name, summary and fields has a default. */
export interface KindDefinition<Name extends string, F extends Fields> {
  readonly name: Name;
  readonly summary: string;
  readonly fields: F;
  /** Default `record`. */
  readonly form?: "document" | "record";
  readonly titles?: readonly string[];
  readonly types?: readonly string[];
  readonly prefixes?: readonly string[];
  readonly locations?: readonly string[];
  /** Default: the name and the name with an `s`. */
  readonly collections?: readonly string[];
  readonly lists?: readonly RecordList[];
  /** Names of kinds, of this pack or of another. */
  readonly partOf?: readonly string[];
  /** Default: `name` and `title`, where the kind has them. */
  readonly names?: readonly (keyof F & string)[];
  /** A field made by `namedTexts`. */
  readonly rest?: keyof F & string;
  /** The type of the requirements whose ids its records have, where they are about requirements. */
  readonly catalogued?: Requirement["type"];
  readonly universal?: boolean;
  readonly closing?: readonly (keyof F & string)[];
  /** Default: without case and surrounding blanks. */
  readonly normaliseId?: (id: string) => string;
  readonly declines?: (document: Document) => string | undefined;
}

/**
 * Defines a kind of documented information. From the definition come recognition, extraction, the type
 * that rules see, and the reference page.
 * @throws {TypeError} where the kind has no `id` field.
 */
export function defineKind<const Name extends string, const F extends Fields>(
  definition: KindDefinition<Name, F>,
): Kind<Name, F> {
  if (!("id" in definition.fields))
    throw new TypeError(`The kind ${definition.name} needs a field named id.`);
  const { name, summary, fields } = definition;
  return {
    name,
    summary,
    fields,
    form: definition.form ?? "record",
    titles: definition.titles ?? [],
    titleNames: (definition.titles ?? []).map(readTitleName),
    types: definition.types ?? [],
    declarations: new Set(
      [name, ...(definition.types ?? []), ...(definition.titles ?? [])].map(normaliseKey),
    ),
    prefixes: definition.prefixes ?? [],
    locations: definition.locations ?? [],
    collections: definition.collections ?? [name, `${name}s`],
    lists: definition.lists ?? [],
    partOf: definition.partOf ?? [],
    names: definition.names ?? ["name", "title"].filter((candidate) => candidate in fields),
    rest: definition.rest,
    catalogued: definition.catalogued,
    universal: definition.universal ?? false,
    closing: definition.closing ?? [],
    paths: fieldPaths(fields),
    normaliseId: definition.normaliseId ?? ((id) => id.normalize("NFKC").trim().toLowerCase()),
    declines: definition.declines ?? (() => undefined),
  };
}
