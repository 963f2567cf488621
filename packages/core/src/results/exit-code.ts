import { counts } from "../comparing/weight.ts";
import { doubts } from "./doubts.ts";
import type { Result } from "./result.ts";

/**
 * 2: the result is no answer; 1: an error that is neither waived nor known debt, or more warnings than allowed; 0 otherwise. Of a change
 * only what it brings counts.
 */
export function exitCode(result: Result, maxWarnings: number): 0 | 1 | 2 {
  if (doubts(result).length > 0) return 2;
  const { comparison, findings } = result;
  const judged = comparison ? comparison.news.map(({ finding }) => finding) : findings;
  const standing = judged.filter(counts);
  const count = (severity: string): number =>
    standing.filter((finding) => finding.severity === severity).length;
  return count("error") > 0 || count("warning") > maxWarnings ? 1 : 0;
}
