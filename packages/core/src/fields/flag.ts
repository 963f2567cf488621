import * as z from "zod";
import { choice } from "./choice.ts";
import type { Field, FieldOptions } from "./field.ts";

const words = {
  ...yes(
    "y",
    "true",
    "1",
    "x",
    "✓",
    "✔",
    "✅",
    "☑",
    "included",
    "applicable",
    "in scope",
    "applies",
    "ja",
    "oui",
    "sí",
    "si",
    "sim",
    "はい",
  ),
  ...yes("applicable draft", "partially applicable", "potentially yes"),
  ...no(
    "n",
    "false",
    "0",
    "✗",
    "✘",
    "❌",
    "☐",
    "excluded",
    "exclude",
    "not applicable",
    "na",
    "n a",
    "out of scope",
    "not included",
  ),
  ...no("nein", "non", "não", "nao", "いいえ"),
} as const;

/** Yes or no, in the words of a Statement of Applicability too: `Included`, `✅`, `not applicable (no training)`. */
export function flag(options: FieldOptions = {}): Field<boolean> {
  const field = choice(["yes", "no"], { ...options, words });
  return {
    ...field,
    type: "flag",
    schema: z.boolean(),
    expected: "yes or no",
    read(value, context) {
      const reading = field.read(value, context);
      if (reading.state === "read") return { state: "read", value: reading.value === "yes" };
      return reading.state === "unreadable" ? { ...reading, expected: "yes or no" } : reading;
    },
  };
}

function yes(...forms: string[]): Record<string, "yes"> {
  return Object.fromEntries(forms.map((form) => [form, "yes"]));
}

function no(...forms: string[]): Record<string, "no"> {
  return Object.fromEntries(forms.map((form) => [form, "no"]));
}
