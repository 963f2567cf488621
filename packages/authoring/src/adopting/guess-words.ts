import { type Field, type Kind, normaliseKey, type Value } from "@aims-lint/core";
import { fold } from "./concepts.ts";
import type { Grid } from "./grid.ts";
import { translate } from "./meanings.ts";
import type { ColumnProposal, WordProposal } from "./proposal.ts";
import { readColumn } from "./read-column.ts";

/** How long a word may be. What is longer is a sentence. */
const longest = 40;
/** How many different words a column of words has at most. */
const mostWords = 12;

/** The words that the fields of columns cannot read, each with what it seems to mean. */
export function guessWords(grid: Grid, kind: Kind, columns: readonly ColumnProposal[]): WordProposal[] {
  return columns.flatMap(({ field: path }, index) => {
    const field = kind.paths.find((one) => one.path === path)?.field;
    const column = grid.columns[index];
    if (!field?.values || !column || path === undefined) return [];
    const words = new Set(readColumn(column, field, grid).unreadable.map(withoutNotes));
    if (words.size > mostWords) return [];
    return [...words]
      .filter((word) => word.length <= longest && normaliseKey(word) !== "")
      .map((word) => {
        const meaning = meaningOf(word, field);
        return { field: path, word, ...(meaning === undefined ? {} : { meaning }) };
      });
  });
}

function meaningOf(word: string, field: Field<unknown>): string | undefined {
  const english = translate(fold(normaliseKey(word)));
  if (english === undefined) return undefined;
  const value: Value = { type: "scalar", value: english, range: { start: 0, end: 0 } };
  const reading = field.read(value, { source: () => english });
  if (reading.state !== "read") return undefined;
  const meant = typeof reading.value === "boolean" ? (reading.value ? "yes" : "no") : String(reading.value);
  return field.values?.includes(meant) ? meant : undefined;
}

/** `Offen` of `Offen (seit März)`. */
function withoutNotes(text: string): string {
  return (text.split(/\s*[(:;,]|\s+[-–—]\s+/, 1)[0] ?? text).trim();
}
