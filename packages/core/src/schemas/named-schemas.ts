import { append } from "../text/append.ts";
import type { JsonSchema } from "./json-schema.ts";
import { namePattern } from "./name-pattern.ts";

/** A name, normalised, and what may stand behind it. */
export type NamedSchema = readonly [name: string, schema: JsonSchema];

/** The members of an object: those that an editor offers, and those that are known by their form. */
export interface Members {
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties: Readonly<Record<string, JsonSchema>>;
}

/**
 * Makes the members of an object. A schema holds a value to everything that it says of its key, and a name may mean several
 * things, depending on the names around it: what may stand behind one of them may stand there.
 * @param offered the keys to offer, each with the name that it is.
 */
export function toMembers(
  named: readonly NamedSchema[],
  offered: readonly (readonly [key: string, name: string])[],
): Members {
  const byName = new Map<string, JsonSchema[]>();
  for (const [name, schema] of named) {
    if (name !== "" && !byName.get(name)?.includes(schema)) append(byName, name, schema);
  }
  const numbers = new Map<JsonSchema, number>();
  const numberOf = (schema: JsonSchema): number => {
    const number = numbers.get(schema) ?? numbers.size;
    numbers.set(schema, number);
    return number;
  };
  const groups = new Map<string, string[]>();
  for (const [name, schemas] of byName) append(groups, schemas.map(numberOf).join(" "), name);
  const schemaOf = (name: string): JsonSchema => oneOf(byName.get(name) ?? []);
  return {
    properties: Object.fromEntries(offered.map(([key, name]) => [key, schemaOf(name)])),
    patternProperties: Object.fromEntries(
      [...groups.values()].map((names) => [namePattern(names), schemaOf(names[0] ?? "")]),
    ),
  };
}

function oneOf(schemas: readonly JsonSchema[]): JsonSchema {
  const [first, ...others] = schemas;
  if (!first || others.length === 0) return first ?? {};
  const { description, markdownDescription } = first;
  return {
    ...(description === undefined ? {} : { description, markdownDescription }),
    anyOf: schemas,
  };
}
