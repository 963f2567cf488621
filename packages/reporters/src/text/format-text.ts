import type { Result } from "@aims-lint/core";
import { comparisonLines } from "../comparing/comparison-lines.ts";
import { groupFindings } from "./group-findings.ts";
import { groupLines } from "./group-lines.ts";
import { renderLines } from "./render-lines.ts";
import { restLines, summaryLines } from "./summary-lines.ts";

/** How a report for people is to look. */
export interface TextOptions {
  readonly color: boolean;
  /** Put in front of every line. */
  readonly prefix?: string;
  /** Shows errors alone; the summary counts the rest all the same. */
  readonly quiet?: boolean;
  /** Shows known debt too, which is only counted otherwise. */
  readonly showKnown?: boolean;
  /** Where a change is looked at: shows what stood before it too, which is only counted otherwise. */
  readonly showStanding?: boolean;
  /** The columns that an excerpt may take; default 100. Sentences are left to the terminal. */
  readonly width?: number;
}

/**
 * A report for people: the findings that are neither waived nor known debt, by file, then the summary. Of a change: what it brings. Safe to print whatever the
 * repository holds: no control characters but `\n` and our own colours, no line that a CI runner would obey.
 */
export function formatText(result: Result, options: TextOptions): string {
  const { color, prefix = "", quiet = false, showKnown = false, showStanding = false, width = 100 } = options;
  if (result.comparison) {
    const look = { quiet, showKnown, showStanding, width };
    const lines = [...comparisonLines(result.comparison, look), ...restLines(result)];
    return renderLines(lines, { color, prefix });
  }
  const shown = result.findings.filter(
    ({ waived, known, severity }) => !waived && (showKnown || !known) && (!quiet || severity === "error"),
  );
  const lines = [
    ...groupFindings(shown).flatMap((group) => groupLines(group, width)),
    ...summaryLines(result, quiet),
  ];
  return renderLines(lines, { color, prefix });
}
