import type { Result } from "@aims-lint/core";
import { groupFindings } from "./group-findings.ts";
import { groupLines } from "./group-lines.ts";
import { renderLines } from "./render-lines.ts";
import { summaryLines } from "./summary-lines.ts";

/** How a report for people is to look. */
export interface TextOptions {
  readonly color: boolean;
  /** Put in front of every line. */
  readonly prefix?: string;
  /** Shows errors alone; the summary counts the rest all the same. */
  readonly quiet?: boolean;
  /** Shows known debt too, which is only counted otherwise. */
  readonly showKnown?: boolean;
  /** The columns that an excerpt may take; default 100. Sentences are left to the terminal. */
  readonly width?: number;
}

/**
 * A report for people: the findings that are neither waived nor known debt, by file, then the summary. Safe to print whatever the
 * repository holds: no control characters but `\n` and our own colours, no line that a CI runner would obey.
 */
export function formatText(result: Result, options: TextOptions): string {
  const { color, prefix = "", quiet = false, showKnown = false, width = 100 } = options;
  const shown = result.findings.filter(
    ({ waived, known, severity }) => !waived && (showKnown || !known) && (!quiet || severity === "error"),
  );
  const lines = [
    ...groupFindings(shown).flatMap((group) => groupLines(group, width)),
    ...summaryLines(result, quiet),
  ];
  return renderLines(lines, { color, prefix });
}
