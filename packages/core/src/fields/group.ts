import * as z from "zod";
import type { Field, FieldOptions, Fields, ValuesOf } from "./field.ts";

interface GroupOptions<F extends Fields> extends FieldOptions {
  /** The field that a plain value stands for: `residual: 6` is `residual: { level: 6 }`. */
  readonly main?: keyof F & string;
  /** Whether its parts are known by its name only: `AI Act class`, never `Class` alone. Default: either will do. */
  readonly qualified?: boolean;
}

/** A group knows its parts, so that `residual.level` is a path that the compiler checks. */
type Group<F extends Fields> = Omit<Field<ValuesOf<F>>, "fields"> & { readonly fields: F };

/**
 * Fields that belong together: `residual` with likelihood, impact and level. Written as a nested mapping, as
 * columns with the group's name in theirs (`Residual likelihood`), or as columns that repeat
 * (`L | I | Level | L | I | Level`).
 */
export function group<const F extends Fields>(fields: F, options: GroupOptions<F> = {}): Group<F> {
  return {
    type: "group",
    aliases: options.aliases ?? [],
    summary: options.summary ?? "",
    schema: z.object(
      Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema.optional()])),
    ),
    expected: "a group of fields",
    fields,
    ...(options.main === undefined ? {} : { main: options.main }),
    ...(options.qualified === undefined ? {} : { qualified: options.qualified }),
    // The extraction reads the parts of a group one by one; the group itself is never handed a value.
    read: () => ({ state: "empty" }),
  };
}
