import type { Level } from "@aims-lint/core";
import { type Band, bandNamed } from "./bands.ts";
import type { Limit } from "./limit.ts";
import { commonRank, normaliseWord } from "./words.ts";

/**
 * Which of two ratings is the higher: above 0 where it is `a`, below where it is `b`, 0 where they are the same.
 * Scores are compared with scores; words by the bands of the method, or by common knowledge where both words are
 * unmistakable; a score with a word by the word's band. `undefined` where nothing of that will do.
 */
export function compareLevels(a: Level, b: Level, bands: readonly Band[]): number | undefined {
  if (a.score !== undefined && b.score !== undefined) return a.score - b.score;
  if (a.word !== undefined && b.word !== undefined) return compareWords(a.word, b.word, bands);
  if (a.score !== undefined && b.word !== undefined) return compareScore(a.score, b.word, bands);
  const reverse =
    a.word !== undefined && b.score !== undefined ? compareScore(b.score, a.word, bands) : undefined;
  return reverse === undefined ? undefined : 0 - reverse;
}

/**
 * Whether a rating is above what is acceptable; `undefined` where that cannot be told. Where a number and a word
 * beside it disagree, the higher one counts.
 */
export function isAbove({ score, word }: Level, limit: Limit, bands: readonly Band[]): boolean | undefined {
  const answers = [
    score === undefined ? undefined : exceeds({ min: score, max: score }, limit, bands),
    word === undefined ? undefined : wordExceeds(word, limit, bands),
  ].filter((answer) => answer !== undefined);
  return answers.length === 0 ? undefined : answers.includes(true);
}

function wordExceeds(word: string, limit: Limit, bands: readonly Band[]): boolean | undefined {
  const band = bandNamed(word, bands);
  const byBand = band && exceeds(band, limit, bands);
  if (byBand !== undefined || limit.level.word === undefined) return byBand;
  const order = compareWords(word, limit.level.word, bands);
  return order === undefined ? undefined : limit.exclusive ? order >= 0 : order > 0;
}

/** A band that the limit cuts through is neither above nor below it. */
function exceeds(
  range: Pick<Band, "min" | "max">,
  limit: Limit,
  bands: readonly Band[],
): boolean | undefined {
  const { score, word } = limit.level;
  const band = score === undefined && word !== undefined ? bandNamed(word, bands) : undefined;
  const bound = score ?? (limit.exclusive ? band?.min : band?.max);
  if (bound === undefined) return undefined;
  if (limit.exclusive) return range.min >= bound ? true : range.max < bound ? false : undefined;
  return range.min > bound ? true : range.max <= bound ? false : undefined;
}

function compareWords(a: string, b: string, bands: readonly Band[]): number | undefined {
  if (normaliseWord(a) === normaliseWord(b)) return 0;
  const [bandA, bandB] = [bandNamed(a, bands), bandNamed(b, bands)];
  if (bandA && bandB) return bandA.min - bandB.min;
  const [rankA, rankB] = [commonRank(a), commonRank(b)];
  return rankA === undefined || rankB === undefined ? undefined : rankA - rankB;
}

/** A score within the word's band is neither higher nor lower, unless it is an end of the band. */
function compareScore(score: number, word: string, bands: readonly Band[]): number | undefined {
  const band = bandNamed(word, bands);
  if (!band) return undefined;
  if (score > band.max) return 1;
  if (score < band.min) return -1;
  return band.min === band.max ? 0 : undefined;
}
