import { parseLevel } from "@aims-lint/core";
import type { RiskScale } from "../rules/risks/scale/risk-scale.ts";
import { placeOn, type Step, toStep } from "../rules/risks/scale/steps.ts";
import { commonRank, normaliseWord } from "../rules/risks/scale/words.ts";

/** The two sides of a matrix, each from the lowest step to the highest. */
export interface Axes {
  readonly likelihoods: readonly Step[];
  readonly impacts: readonly Step[];
}

/** More steps than a matrix is drawn with: a scale in per cent. */
const stepsAtMost = 12;

/** The axes of the method's scales, or those of its matrix where the scales are not said or others. `undefined` where a side has no steps. */
export function axesOf({ likelihood, consequence, matrix }: RiskScale): Axes | undefined {
  const likelihoods = inOrder(shown(likelihood, matrix?.likelihoods ?? []));
  const impacts = inOrder(shown(consequence, matrix?.consequences ?? []));
  const isDrawn = [likelihoods, impacts].every(({ length }) => length >= 2 && length <= stepsAtMost);
  return isDrawn ? { likelihoods, impacts } : undefined;
}

function shown(steps: readonly Step[], labels: readonly string[]): readonly Step[] {
  const levels = labels.flatMap((text) => parseLevel(text) ?? []);
  const isSame = steps.length > 0 && levels.every((level) => placeOn(level, steps) !== undefined);
  if (levels.length < 2 || isSame) return steps;
  return levels.map(({ score, text }) => toStep(score, text.replace(/\(?\d+(?:\.\d+)?\)?/g, " ")));
}

/** From the lowest to the highest: by number, by words whose order is common knowledge, or as written. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  const values = new Set(steps.map(({ value }) => value));
  if (!values.has(undefined))
    return [...values]
      .flatMap((value) => steps.find((step) => step.value === value) ?? [])
      .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const ranks = steps.flatMap(({ word }) => (word === undefined ? [] : (rankOf(word) ?? [])));
  const [first = 0, last = 0] = [ranks[0], ranks.at(-1)];
  return first > last ? steps.toReversed() : steps;
}

/** Words of likelihood and of consequence by which one sees at which end a scale begins. */
const ends: readonly (readonly string[])[] = [
  ["rare", "unlikely", "very unlikely", "improbable", "remote", "trivial"],
  ["possible", "occasional"],
  ["likely", "probable"],
  ["very likely", "almost certain", "certain", "frequent", "catastrophic"],
];

function rankOf(word: string): number | undefined {
  const rank = ends.findIndex((words) => words.includes(normaliseWord(word)));
  return rank < 0 ? commonRank(word) : rank + 0.5;
}
