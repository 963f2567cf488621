import * as z from "zod";
import type { Field, Fields } from "../fields/field.ts";
import { normaliseKey } from "../text/normalise-key.ts";
import { described, type JsonSchema, reference } from "./json-schema.ts";
import { type NamedSchema, toMembers } from "./named-schemas.ts";

/**
 * What every field reads in some way: a text, or several. To be put among the definitions as `text`. Types that are named here would
 * be offered: `true` and `null` beside the words of a choice.
 */
export const anyText: JsonSchema = { not: { type: "object" } };

/** What stands in prose or in lists may as well be told in parts. */
const readsMappings = new Set(["text", "section", "list", "named texts", "citations"]);

/**
 * How a field is written in YAML. An editor offers what comes first, the form that the field asks for; behind it stands what is
 * read as well, since people write `Planned for spring` where a word would do. Whether it can be read is for the linter to say.
 * @param partOf the schema of a part of a group, by its name.
 */
export function fieldSchema(field: Field<unknown>, partOf: (name: string) => JsonSchema): JsonSchema {
  const about = described(field.summary === "" ? `Takes ${field.expected}.` : field.summary);
  if (field.fields) return { ...about, anyOf: [groupSchema(field.fields, partOf), reference("text")] };
  if (readsMappings.has(field.type)) return about;
  return { ...about, anyOf: [formOf(field), reference("text")] };
}

function formOf({ schema, values, type }: Field<unknown>): JsonSchema {
  // The words of a choice are what a person wants to be offered.
  if (values && type !== "flag") return { enum: [...values] };
  const { $schema: _own, ...form } = z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    unrepresentable: "any",
  });
  return form;
}

function groupSchema(fields: Fields, partOf: (name: string) => JsonSchema): JsonSchema {
  const named = Object.entries(fields).flatMap(([name, { aliases }]) => {
    const schema = partOf(name);
    return [name, ...aliases].map((one): NamedSchema => [normaliseKey(one), schema]);
  });
  return { type: "object", ...toMembers(named, Object.keys(fields).map(offeredAs)) };
}

/** The key under which a name is offered in YAML, `next_review`, and the name as it is compared. */
export function offeredAs(name: string): readonly [key: string, name: string] {
  const normal = normaliseKey(name);
  return [normal.replace(/ /g, "_"), normal];
}
