import { normaliseKey } from "@aims-lint/core";

/** Words whose place among the others nobody mistakes, from the least to the most. */
const common: readonly (readonly string[])[] = [
  ["very low", "negligible", "minimal", "insignificant", "sehr niedrig", "muito baixo", "muy bajo"],
  ["low", "l", "minor", "limited", "niedrig", "gering", "baixo", "baixa", "bajo", "baja", "faible"],
  ["medium", "med", "m", "moderate", "mod", "mittel", "médio", "média", "medio", "media", "moyen", "moyenne"],
  ["high", "h", "major", "significant", "hoch", "alto", "alta", "élevé", "élevée"],
  ["very high", "critical", "extreme", "severe", "sehr hoch", "kritisch", "crítico", "crítica", "critique"],
];
const ranks = new Map(common.flatMap((words, rank) => words.map((word) => [word, rank] as const)));

/** A word of a rating in the form in which words are compared: `high` of `High risk` and of `🔴 HIGH`. */
export function normaliseWord(text: string): string {
  return normaliseKey(text).replace(
    /(?<=\S) (?:risk|risks|impact|likelihood|level|probability|consequence)$/,
    "",
  );
}

/** The place of a word in the common order, or `undefined` where it has none: `amber`, `low medium`. */
export function commonRank(word: string): number | undefined {
  return ranks.get(normaliseWord(word));
}

/** A name without the signs and marks around it. */
export function tidyName(text: string): string {
  return text.slice(0, 100).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, "");
}
