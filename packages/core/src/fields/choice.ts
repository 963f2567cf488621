import * as z from "zod";
import { normaliseKey } from "../text/normalise-key.ts";
import type { Field, FieldOptions } from "./field.ts";
import { scalarField } from "./scalar-field.ts";

interface ChoiceOptions<V extends string> extends FieldOptions {
  /** Other words for a value, as people write them; emoji may be given too. */
  readonly words?: Readonly<Record<string, V>>;
}

/**
 * One of a few words. Case, emoji and notes do not matter: `✅ Implemented (opt-in)` is `implemented`.
 * A text that lists several of the words is the template's question, not an answer.
 */
export function choice<const V extends string>(
  values: readonly V[],
  options: ChoiceOptions<V> = {},
): Field<V> {
  const known = new Map<string, V>();
  for (const value of values) known.set(normaliseKey(value), value);
  for (const [word, value] of Object.entries(options.words ?? {}))
    known.set(normaliseKey(word) || word, value);
  const field = scalarField<V>({
    type: "choice",
    options,
    schema: z.enum(values),
    expected: `one of ${values.join(", ")}`,
    noneIsEmpty: true,
    parse: (text) => findWord(text, known),
  });
  return {
    ...field,
    values,
    read(value, context) {
      if (value.type === "scalar" && isQuestion(value.value, known)) return { state: "placeholder" };
      return field.read(value, context);
    },
  };
}

/** Whether a text lists two or more of the known words, as a template does: `High / Medium / Low`. */
export function isQuestion(text: string, known: ReadonlyMap<string, unknown>): boolean {
  const parts = text.split(/[/|]|\bor\b/i);
  if (parts.length < 2) return false;
  const meant = parts.map((part) => known.get(normaliseKey(part)));
  return meant.every((value) => value !== undefined) && new Set(meant).size > 1;
}

/** What the first word of a text means, whatever notes stand behind it; `undefined` where no known word does. */
export function findWord<V>(text: string, known: ReadonlyMap<string, V>): V | undefined {
  const checked = /\[x\]\s*([^[\]]+)/i.exec(text)?.[1];
  const candidate = checked ?? text;
  for (const form of [candidate, ...shorterForms(candidate)]) {
    const value = known.get(normaliseKey(form)) ?? known.get(form.trim());
    if (value !== undefined) return value;
  }
  const symbol = candidate.trim().codePointAt(0);
  return symbol === undefined ? undefined : known.get(String.fromCodePoint(symbol));
}

/** The text without notes: before a day, a parenthesis, before a dash, before a colon or a comma, before who and when. */
function shorterForms(text: string): string[] {
  const cuts = [
    /\s+(?:on\s+)?\d{1,4}[-./]\d/,
    /\s*\(/,
    /\s+[-–—]+\s+/,
    /[:;,.·|]/,
    /\s*[+/]\s*/,
    /\s+(?:by|on|until|since|per|see)\s+/i,
  ];
  return cuts.map((cut) => text.split(cut, 1)[0] ?? text);
}
