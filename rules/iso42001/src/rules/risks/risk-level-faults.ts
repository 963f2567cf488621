import type { Level, RecordOf } from "@aims-lint/core";
import type { risk } from "../../kinds/risk.ts";
import { productOf, ratingOf, type Side } from "./rating.ts";
import { bandNamed, bandOf } from "./scale/bands.ts";
import { quoteLevel, type RiskScale } from "./scale/risk-scale.ts";
import { normaliseWord } from "./scale/words.ts";

/** How a rating contradicts itself or the method. `written` is what stands there, `expected` what would follow. */
export interface Fault {
  readonly type: "product" | "band" | "matrix";
  readonly written: string;
  readonly from: string;
  readonly expected: string;
}

/** What a check of a side found: `undefined` where nothing could be compared. */
export function findFault(
  record: RecordOf<typeof risk>,
  side: Side,
  scale: RiskScale,
): Fault | "none" | undefined {
  const answers = [checkProduct, checkBand, checkMatrix].map((check) => check(record, side, scale));
  return answers.find((answer) => typeof answer === "object") ?? answers.find((answer) => answer === "none");
}

type Check = typeof findFault;

const checkProduct: Check = (record, side, scale) => {
  const { likelihood, impact, level, rating } = ratingOf(record, side);
  const score = level?.score ?? rating?.score;
  const product = productOf(record, side, scale);
  if (score === undefined || product === undefined) return undefined;
  const from = level?.factors?.join(" × ") ?? `${likelihood?.text} × ${impact?.text}`;
  if (Math.abs(score - product) < 1e-9) return "none";
  return { type: "product", written: `${score}`, from, expected: `${round(product)}` };
};

const checkBand: Check = (record, side, scale) => {
  const { level, rating } = ratingOf(record, side);
  const score = level?.score ?? rating?.score ?? productOf(record, side, scale);
  const word = level?.word ?? rating?.word;
  const band = score === undefined ? undefined : bandOf(score, scale.bands);
  if (score === undefined || word === undefined || !band || !bandNamed(word, scale.bands)) return undefined;
  if (normaliseWord(word) === band.word) return "none";
  return { type: "band", written: word, from: `${round(score)}`, expected: band.word };
};

const checkMatrix: Check = (record, side, scale) => {
  const { likelihood, impact, level, rating } = ratingOf(record, side);
  const expected = likelihood && impact && scale.matrix?.levelOf(likelihood, impact);
  const written = level ?? rating;
  if (!expected || !written) return undefined;
  const same = isSame(written, expected);
  if (same === undefined) return undefined;
  const from = `${likelihood.text} and ${impact.text}`;
  return same ? "none" : { type: "matrix", written: quoteLevel(written), from, expected: expected.text };
};

function isSame(a: Level, b: Level): boolean | undefined {
  if (a.word !== undefined && b.word !== undefined) return normaliseWord(a.word) === normaliseWord(b.word);
  return a.score !== undefined && b.score !== undefined ? a.score === b.score : undefined;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
