import * as z from "zod";
import type { Entry, Text, Value } from "../document/value.ts";
import { isBlank } from "../text/blank.ts";
import { isPlaceholder } from "../text/placeholder.ts";
import type { Field, FieldOptions } from "./field.ts";
import { plainText } from "./plain-text.ts";

/** A text under a name that its author chose: what a party does, in the column of that party. */
export interface NamedText {
  readonly name: Text;
  readonly text: Text;
}

/**
 * Texts under names that no kind can know beforehand: a mapping, or the columns of a table that are no fields (the
 * kind names the field as its `rest`). Names without a text are left out.
 */
export function namedTexts(options: FieldOptions = {}): Field<readonly NamedText[]> {
  const expected = "names with a text each";
  return {
    type: "named texts",
    aliases: options.aliases ?? [],
    summary: options.summary ?? "",
    schema: z.record(z.string(), z.string()),
    expected,
    read(value) {
      if (value.type === "scalar" && !isBlank(value.value))
        return { state: "unreadable", found: value.value, expected, range: value.range };
      const written = entriesOf(value)
        .map(toNamedText)
        .filter(({ text }) => !isBlank(text.value));
      const real = written.filter(({ text }) => !isPlaceholder(text.value));
      if (real.length > 0) return { state: "read", value: real };
      return written.length > 0 ? { state: "placeholder" } : { state: "empty" };
    },
  };
}

function entriesOf(value: Value): readonly Entry[] {
  if (value.type === "list") return value.items.flatMap(entriesOf);
  return value.type === "mapping" ? value.entries : [];
}

function toNamedText({ key, value }: Entry): NamedText {
  return { name: key, text: { value: plainText(value), range: value.range } };
}
