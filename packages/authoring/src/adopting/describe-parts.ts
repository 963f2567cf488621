import type { Kind } from "@aims-lint/core";
import type { GridGuess } from "./guess-grid.ts";
import { guessWords } from "./guess-words.ts";
import type { KindProposal } from "./proposal.ts";
import { toKey } from "./to-key.ts";

/** Columns, words and the key of the grids that hold a kind; of a header that stands in several of them, the first. */
export function describeParts(
  kind: Kind,
  guesses: readonly GridGuess[],
): Pick<KindProposal, "columns" | "words" | "key" | "rows"> {
  const [widest] = [...guesses].sort((a, b) => b.columns.length - a.columns.length);
  const ordered = widest ? [widest, ...guesses.filter((guess) => guess !== widest)] : [];
  const columns = new Map(
    ordered.flatMap((guess) => guess.columns.map((column) => [column.header, column] as const)).reverse(),
  );
  const sorted = [...new Set(ordered.flatMap((guess) => guess.columns.map(({ header }) => header)))];
  const words = ordered.flatMap(({ grid, columns: own }) => guessWords(grid, kind, own));
  const [key] = ordered.flatMap(({ grid }) => toKey(grid, kind) ?? []);
  return {
    rows: guesses.reduce((sum, { grid }) => sum + grid.rows, 0),
    columns: sorted.flatMap((header) => columns.get(header) ?? []),
    words: [...new Map(words.map((word) => [`${word.field} ${word.word}`, word])).values()],
    ...(key === undefined ? {} : { key }),
  };
}
