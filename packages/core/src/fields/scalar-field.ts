import type * as z from "zod";
import type { Scalar, Value } from "../document/value.ts";
import { isBlank, isNone } from "../text/blank.ts";
import { isPlaceholder } from "../text/placeholder.ts";
import type { Field, FieldOptions, ReadContext, Reading } from "./field.ts";
import { plainText } from "./plain-text.ts";

interface ScalarFieldDefinition<V> {
  readonly type: string;
  readonly options: FieldOptions;
  readonly schema: z.ZodType;
  readonly expected: string;
  /** Whether `n/a` and its like mean that nothing is there. */
  readonly noneIsEmpty: boolean;
  /** The value, or `undefined` where the text cannot be read. */
  parse(text: string, scalar: Scalar, context: ReadContext): V | undefined;
}

/** Builds a field that reads one text: blank, none and placeholder are told apart here, once for all. */
export function scalarField<V>(definition: ScalarFieldDefinition<V>): Field<V> {
  const { type, options, schema, expected } = definition;
  return {
    type,
    aliases: options.aliases ?? [],
    summary: options.summary ?? "",
    schema,
    expected,
    read(value, context): Reading<V> {
      const scalar = toScalar(value);
      const text = scalar.value.trim();
      if (isBlank(text)) return { state: "empty" };
      if (isPlaceholder(text)) return { state: "placeholder" };
      const parsed = definition.parse(text, scalar, context);
      if (parsed !== undefined) return { state: "read", value: parsed };
      if (definition.noneIsEmpty && isNone(text)) return { state: "empty" };
      return { state: "unreadable", found: text, expected, range: scalar.range };
    },
  };
}

function toScalar(value: Value): Scalar {
  return value.type === "scalar" ? value : { type: "scalar", value: plainText(value), range: value.range };
}
