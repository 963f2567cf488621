import * as z from "zod";
import type { Field, FieldOptions } from "./field.ts";
import { scalarField } from "./scalar-field.ts";

/** Any text. `n/a` is a text: whether it will do is for a rule to say. */
export function text(options: FieldOptions = {}): Field<string> {
  return scalarField({
    type: "text",
    options,
    schema: z.string(),
    expected: "a text",
    noneIsEmpty: false,
    parse: (value) => value,
  });
}

/** A text that may also stand under a heading of its own: `## Intended use` and what follows it. */
export function section(options: FieldOptions = {}): Field<string> {
  return { ...text(options), type: "section", section: true };
}

/** A person or a role; `n/a` is nobody. */
export function person(options: FieldOptions = {}): Field<string> {
  return scalarField({
    type: "person",
    options,
    schema: z.string(),
    expected: "a person or a role",
    noneIsEmpty: true,
    parse: (value) =>
      /\p{L}/u.test(value) && !/^(?:n\/?a|none|not applicable|unassigned|nobody|unknown)\b/i.test(value)
        ? value
        : undefined,
  });
}

/** A version, verbatim: `1.10` is not `1.1`. */
export function version(options: FieldOptions = {}): Field<string> {
  return scalarField({
    type: "version",
    options,
    schema: z.string(),
    expected: "a version such as 1.2",
    noneIsEmpty: true,
    parse: (value) => (/\d|draft|latest/i.test(value) ? value : undefined),
  });
}

/** An identifier, verbatim: `007` is not `7`. */
export function identifier(options: FieldOptions = {}): Field<string> {
  return scalarField({
    type: "identifier",
    options,
    schema: z.string(),
    expected: "an id such as R-012",
    noneIsEmpty: true,
    parse: (value) => value,
  });
}
