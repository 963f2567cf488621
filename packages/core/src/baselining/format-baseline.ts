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
    return `    ${visible(JSON.stringify(entry))}`;
  });
  // The brackets have lines of their own, however many entries there are, so that two files can be merged line by line.
  return `{\n  "version": ${baselineVersion},\n  "known": [\n${lines.join(",\n")}${lines.length > 0 ? "\n" : ""}  ]\n}\n`;
}

const hidden = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** A text in which nobody overlooks a character that hides or turns others round. */
function visible(json: string): string {
  return json.replace(hidden, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}
