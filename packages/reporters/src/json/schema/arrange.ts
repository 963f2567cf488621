import * as z from "zod";

/**
 * Puts a value into the form that a schema reads: members in the order of the schema and none besides, `null` where there is nothing, the
 * members of a place `at` among the others. Checks nothing.
 */
export function arrange(schema: z.core.$ZodType, value: object): object {
  return Object(arrangeAny(schema, value)) as object;
}

function arrangeAny(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodPipe) return arrangeAny(schema.in, value);
  if (schema instanceof z.ZodDefault) return value ?? schema.def.defaultValue;
  if (schema instanceof z.ZodNullable) return value == null ? null : arrangeAny(schema.unwrap(), value);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((item: unknown) => arrangeAny(schema.element, item));
  if (!(schema instanceof z.ZodObject) || typeof value !== "object" || value === null) return value;
  const members: Readonly<Record<string, unknown>> = flatten(value);
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  return Object.fromEntries(Object.entries(shape).map(([name, of]) => [name, arrangeAny(of, members[name])]));
}

/** Where an object has a place, its members are at hand beside it. */
function flatten(value: object): Readonly<Record<string, unknown>> {
  const { at } = value as { readonly at?: object };
  return { ...value, ...at };
}
