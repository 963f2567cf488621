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

/**
 * The rating in a text, or `undefined` where there is none. What follows a dash or a colon is a note
 * (`High – 3 incidents last year`), and so is what follows a word that everybody rates with (`High until then`).
 */
export function parseLevel(text: string): Level | undefined {
  const head = /^(.*?\S)(?:\s+[-–—]+\s|[:;]\s|\.\s)/su.exec(text)?.[1];
  const tail = head === undefined ? "" : text.slice(head.length);
  const isNoted = head !== undefined && (/\d/.test(tail) || tail.trim().split(/\s+/).length > 3);
  const own = isNoted ? parseRating(head, text) : undefined;
  return own ?? parseRating(text, text) ?? parseRating(leadingWord(text), text);
}

/** `high` of `High until the rotation is complete`. */
function leadingWord(text: string): string {
  const words = normaliseKey(text).split(" ");
  return (
    [words.slice(0, 2).join(" "), words[0] ?? ""].find((word) => word.length > 2 && question.has(word)) ?? ""
  );
}

function parseRating(part: string, text: string): Level | undefined {
  const product = /(\d+(?:\.\d+)?)\s*[x×*✕·]\s*(\d+(?:\.\d+)?)(?:\s*=\s*(\d+(?:\.\d+)?))?/i.exec(part);
  const rest = product ? part.replace(product[0], " ") : part;
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
