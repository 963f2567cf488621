import * as z from "zod";
import type { Rule } from "./rule.ts";

/** An option of a rule, for people. */
export interface OptionDescription {
  readonly name: string;
  /** `a whole number`, `a list of texts`, `one of low, high`. */
  readonly type: string;
  /** The default as it would be written in the configuration; empty where there is none. */
  readonly fallback: string;
  readonly description: string;
}

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: string | number | boolean | null;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly default?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** The options of a rule, from their schema. */
export function describeOptions({ options }: Pick<Rule, "options">): OptionDescription[] {
  const { properties = {} } = z.toJSONSchema(options, { io: "input", unrepresentable: "any" }) as Schema;
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    type: typeOf(schema),
    fallback: schema.default === undefined ? "" : JSON.stringify(schema.default),
    description: schema.description ?? "",
  }));
}

const words: Readonly<Record<string, string>> = {
  integer: "a whole number",
  number: "a number",
  string: "a text",
  boolean: "true or false",
  object: "a mapping",
  null: "nothing",
};

function typeOf({ type = "", enum: values, const: value, items, anyOf }: Schema): string {
  if (anyOf) return anyOf.map(typeOf).join(" or ");
  if (value !== undefined) return String(value);
  if (values) return `one of ${values.join(", ")}`;
  if (type === "array") return `a list${items ? `: ${typeOf(items)} each` : ""}`;
  if (typeof type !== "string") return type.map((one) => typeOf({ type: one })).join(" or ");
  return words[type] ?? "a value";
}
