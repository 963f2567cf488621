import * as z from "zod";
import { isNone } from "../text/blank.ts";
import { normaliseKey } from "../text/normalise-key.ts";
import { isQuestion } from "./choice.ts";
import type { Field, FieldOptions } from "./field.ts";
import { scalarField } from "./scalar-field.ts";

/**
 * A rating as somebody wrote it: a number, a word, or both; with the factors where it was written as a
 * product. What the numbers and words mean is for the organisation's own risk method to say.
 */
export interface Level {
  /** As written. */
  readonly text: string;
  /** `16` of `🔴 16 High` and of `4×4=16`. Not worked out from the factors: `4×4=17` is 17. */
  readonly score: number | undefined;
  /** `[4, 5]` of `4×5=20`. */
  readonly factors: readonly [number, number] | undefined;
  /** `high` of `🔴 16 High`, lower case. */
  readonly word: string | undefined;
}

const question = new Map(
  ["very low", "low", "l", "medium", "med", "moderate", "m", "high", "h", "very high", "critical"].map(
    (word) => [word, word],
  ),
);

/** A rating: `16`, `High`, `Medium (3)`, `🔴 16 High`, `4 x 4 = 16`. */
export function level(options: FieldOptions = {}): Field<Level> {
  const field = scalarField<Level>({
    type: "level",
    options,
    schema: z.union([z.number(), z.string()]),
    expected: "a rating such as 12, High or 3 x 4 = 12",
    noneIsEmpty: true,
    parse: (text) => (isNone(text) ? undefined : parseLevel(text)),
  });
  return {
    ...field,
    read(value, context) {
      if (value.type === "scalar" && isQuestion(value.value.replace(/[[\]()_*]/g, " "), question))
        return { state: "placeholder" };
      return field.read(value, context);
    },
  };
}

/** The rating in a text, or `undefined` where there is none. */
export function parseLevel(text: string): Level | undefined {
  const product = /(\d+(?:\.\d+)?)\s*[x×*✕·]\s*(\d+(?:\.\d+)?)(?:\s*=\s*(\d+(?:\.\d+)?))?/i.exec(text);
  const rest = product ? text.replace(product[0], " ") : text;
  const numbers = [...rest.matchAll(/(?<![\p{L}\d.])\d+(?:\.\d+)?(?![\p{L}\d])/gu)].map((match) =>
    Number(match[0]),
  );
  const word = normaliseKey(rest)
    .replace(/(?:^| )\d+(?= |$)/g, " ")
    .trim();
  const score = product ? (product[3] === undefined ? numbers[0] : Number(product[3])) : numbers[0];
  const factors = product ? ([Number(product[1]), Number(product[2])] as const) : undefined;
  if (!product && numbers.length > 2) return undefined;
  if (word.split(" ").length > 3)
    return score === undefined ? undefined : { text, score, factors, word: undefined };
  if (score === undefined && factors === undefined && word === "") return undefined;
  return { text, score, factors, word: word === "" ? undefined : word };
}
