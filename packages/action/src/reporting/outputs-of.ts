import { type Coverage, counts, coverageStates, type Result } from "@aims-lint/core";
import type { Verdict } from "./judge.ts";

/** What later steps of a workflow can read: texts by the names of action.yml. */
export function outputsOf(
  result: Result,
  verdict: Verdict,
  reports: Readonly<Record<string, string>>,
): Record<string, string> {
  const { comparison, findings, coverage } = result;
  const isKnown = verdict !== "no-answer";
  return {
    verdict,
    findings: isKnown ? String(findings.filter(counts).length) : "",
    new: isKnown && comparison ? String(comparison.news.filter(({ finding }) => counts(finding)).length) : "",
    coverage: isKnown
      ? JSON.stringify({
          clauses: statesOf(coverage.filter(({ type }) => type === "clause")),
          controls: statesOf(coverage.filter(({ type }) => type === "control")),
        })
      : "",
    reports: JSON.stringify(reports),
  };
}

/** How many requirements are in each state, and of how many. */
function statesOf(coverage: readonly Coverage[]): Record<string, number> {
  const counted = coverageStates.map((state) => [
    state,
    coverage.filter((one) => one.state === state).length,
  ]);
  return { ...Object.fromEntries(counted), of: coverage.length };
}
