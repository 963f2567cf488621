import type { BaselineEntry } from "./baseline.ts";
import { sortEntries } from "./sort-entries.ts";

/** The version of the form of the file. */
export const baselineVersion = 1;

/** The text of a baseline: JSON with an entry a line, always in the same order, so that people and git can compare it. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const lines = sortEntries(entries).map(({ fingerprint, rule, subject, path, since, content }) => {
    const entry = {
      fingerprint,
      rule,
      subject,
      path,
      since,
      ...(content === undefined ? {} : { content }),
    };
    return `    ${JSON.stringify(entry)}`;
  });
  const known = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return `{\n  "version": ${baselineVersion},\n  "known": ${known}\n}\n`;
}
