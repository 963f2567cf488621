import type { Value } from "../document/value.ts";
import { normaliseKey } from "../text/normalise-key.ts";
import { findWord, isQuestion } from "./choice.ts";
import type { Field } from "./field.ts";
import { plainText } from "./plain-text.ts";

/**
 * A field whose values may be written in further words, each of which stands for one of the field's `values`. They go
 * before the words that the field knows itself.
 */
export function inOwnWords<V>(field: Field<V>, words: Readonly<Record<string, string>>): Field<V> {
  const known = new Map(
    Object.entries(words).map(([word, value]) => [normaliseKey(word) || word.trim(), value]),
  );
  return {
    ...field,
    read(value, context) {
      const text = plainText(value);
      if (isQuestion(text, known)) return { state: "placeholder" };
      const meant = findWord(text, known);
      const own: Value = meant === undefined ? value : { type: "scalar", value: meant, range: value.range };
      const reading = field.read(own, context);
      if (reading.state !== "unreadable") return reading;
      return { ...reading, expected: `${reading.expected}, or ${Object.keys(words).join(", ")}` };
    },
  };
}
