import type { Field } from "../fields/field.ts";
import type { Kind } from "../kinds/kind.ts";
import { normaliseKey } from "../text/normalise-key.ts";
import { anyText, fieldSchema, offeredAs } from "./field-schema.ts";
import { described, draft, type JsonSchema, reference } from "./json-schema.ts";
import { type NamedSchema, toMembers } from "./named-schemas.ts";

/** The keys that hold records of any kind. */
const anyCollection = ["items", "records", "entries", "register", "data"];

/**
 * The JSON Schema of a kind's YAML: a file with a list of records, with records below a key, or with one record. Fields are offered by one
 * name each, in the form `next_review`; the other names by which they are read are known. Keys that mean nothing are no fault: people keep
 * more in their registers than a kind knows. `universal` are the kinds that every document holds, such as document control.
 */
export function kindSchema(kind: Kind, universal: readonly Kind[]): JsonSchema {
  const own = namedFields(kind);
  const shared = universal.filter((one) => one.name !== kind.name).map(namedFields);
  const isRegister = kind.form === "record";
  const collections = isRegister ? namedCollections(kind) : noNames;
  const all = [own, ...shared, collections];
  const { properties, patternProperties } = toMembers(
    all.flatMap(({ named }) => named),
    all.flatMap(({ offered }) => offered),
  );
  return {
    $schema: draft,
    title: kind.name,
    ...described(kind.summary),
    type: isRegister ? ["object", "array", "null"] : ["object", "null"],
    ...(isRegister ? { items: record } : {}),
    properties: { $schema: { type: "string" }, kind: declarationOf(kind), ...properties },
    patternProperties,
    definitions: {
      record: { type: "object", ...described(kind.summary), ...toMembers(own.named, own.offered) },
      text: anyText,
      ...(isRegister ? { records } : {}),
      ...Object.assign({}, ...all.map(({ definitions }) => definitions)),
    },
  };
}

const record = reference("record");

interface Names {
  readonly named: readonly NamedSchema[];
  readonly offered: readonly (readonly [key: string, name: string])[];
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

const noNames: Names = { named: [], offered: [], definitions: {} };

/** The fields of a kind, under all names by which they are read. */
function namedFields(kind: Kind): Names {
  const schemas = new Map<string, JsonSchema>();
  const definitions: Record<string, JsonSchema> = {};
  const define = (path: string, field: Field<unknown>): void => {
    schemas.set(path, reference(`${kind.name}.${path}`));
    const partOf = (part: string): JsonSchema => schemas.get(`${path}.${part}`) ?? {};
    for (const [part, inner] of Object.entries(field.fields ?? {})) define(`${path}.${part}`, inner);
    definitions[`${kind.name}.${path}`] = fieldSchema(field, partOf);
  };
  for (const [name, field] of Object.entries(kind.fields)) define(name, field);
  const nameAs = (path: string, names: Iterable<string>): NamedSchema[] => {
    const schema = schemas.get(path);
    return schema ? [...names].map((name): NamedSchema => [name, schema]) : [];
  };
  const named = [
    ...Object.entries(kind.fields)
      .filter(([, field]) => field.fields !== undefined)
      .flatMap(([name, { aliases }]) => nameAs(name, [name, ...aliases].map(normaliseKey))),
    ...kind.paths.flatMap(({ path, names, weakNames }) => nameAs(path, [...names, ...weakNames])),
  ];
  return { named, offered: Object.keys(kind.fields).map(offeredAs), definitions };
}

/** A list of records, or a mapping from ids to records. */
const records = {
  ...described("The records: a list, or a mapping by their ids."),
  anyOf: [
    {
      type: "array",
      items: { anyOf: [record, { type: ["string", "number", "null"] }] },
    },
    { type: "object", additionalProperties: { anyOf: [record, {}] } },
    { type: ["string", "null"] },
  ],
} as const;

function namedCollections({ collections }: Kind): Names {
  const names = [...collections, ...anyCollection];
  const schema = reference("records");
  return {
    named: names.map((name): NamedSchema => [normaliseKey(name), schema]),
    offered: collections.slice(0, 1).map(offeredAs),
    definitions: {},
  };
}

function declarationOf({ name, types }: Kind): JsonSchema {
  return {
    ...described("What the file holds."),
    anyOf: [{ enum: [...new Set([name, ...types])] }, { type: "string" }],
  };
}
