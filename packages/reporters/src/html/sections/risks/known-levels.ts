import type { RatedRisk, Rating } from "@aims-lint/core";

/** Words for levels that are used everywhere, from the lowest; only for the order in which they are drawn. */
const usual = [
  ["very low", "negligible", "minimal", "trivial"],
  ["low", "minor", "acceptable"],
  ["medium", "moderate", "tolerable"],
  ["high", "major", "significant"],
  ["very high", "critical", "extreme", "severe", "unacceptable"],
] as const;

/** The levels that risks are given where no method names any, from the lowest as far as that can be told. */
export function knownLevels(risks: readonly RatedRisk[]): string[] {
  const levels = new Set(risks.flatMap(({ before, after }) => [levelOf(before), levelOf(after)]));
  return [...levels]
    .filter((level) => level !== undefined)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** A word goes by its place among the usual ones, a number by its size; whatever is neither stands below them. */
function rank(level: string): number {
  const text = level.toLowerCase();
  const at = usual.findLastIndex((words) => words.some((word) => text.includes(word)));
  if (at >= 0) return 1000 * (text.includes("very low") ? 1 : at + 1);
  const number = /\d{1,6}/.exec(text)?.[0];
  return number === undefined ? -1 : Math.min(999, Number(number));
}

/** The level of a rating as it is drawn: one of the scale's, else what is written. */
export function levelOf({ band, level }: Rating): string | undefined {
  return band ?? level;
}
