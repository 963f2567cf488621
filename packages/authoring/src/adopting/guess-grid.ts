import type { Kind } from "@aims-lint/core";
import { type Grid, textsOf } from "./grid.ts";
import { guessColumns, isOwnId, shareOfIds } from "./guess-columns.ts";
import type { Knowledge } from "./knowledge.ts";
import { matchName, type NameMatch, namesOf } from "./name-match.ts";
import type { ColumnProposal } from "./proposal.ts";

/** What speaks for a grid holding records of a kind. */
export interface GridGuess {
  readonly kind: Kind;
  readonly grid: Grid;
  readonly columns: readonly ColumnProposal[];
  /** The columns that are fields, and of how many. */
  readonly matched: number;
  /** How telling these are: a column that only this kind could have counts one, one of two kinds a half. */
  readonly specific: number;
  /** The values of the id column that are ids of the kind, and of how many. */
  readonly ids: number;
  readonly idsOf: number;
  readonly name: NameMatch | undefined;
}

/** The kind whose records a grid most likely holds, and the next best; nothing where it can hold none. */
export function guessGrid(grid: Grid, knowledge: Knowledge): GridGuess[] {
  return knowledge.kinds
    .filter((kind) => kind.form === "record" && !kind.universal && kind.partOf.length === 0)
    .flatMap((kind) => weigh(grid, kind, knowledge) ?? [])
    .sort((a, b) => weightOf(b) - weightOf(a));
}

/** What speaks for a kind; `undefined` where its records could not be read from the grid. */
export function weigh(grid: Grid, kind: Kind, knowledge: Knowledge): GridGuess | undefined {
  if (grid.columns.length < 2 || grid.rows === 0) return undefined;
  const columns = guessColumns(grid, kind, knowledge);
  const fields = columns.filter(({ state, confidence }) => state !== "left" && confidence !== "doubtful");
  const paths = new Set(fields.map(({ field }) => field));
  const isNamed = kind.names.some((name) => paths.has(name));
  if (!((paths.has("id") && paths.size >= 2) || (isNamed && paths.size >= 3))) return undefined;
  const texts = idTexts(grid, columns);
  return {
    kind,
    grid,
    columns,
    matched: fields.length,
    specific: fields.reduce((sum, { header }) => sum + 1 / Math.max(1, knowledge.spread(header)), 0),
    ids: texts.filter((text) => isOwnId(text, kind, knowledge)).length,
    idsOf: texts.length,
    name: matchName([...grid.headings, ...namesOf(grid.document)], kind),
  };
}

function idTexts(grid: Grid, columns: readonly ColumnProposal[]): string[] {
  const index = columns.findIndex(({ field }) => field === "id");
  const column = grid.columns[index];
  return column ? textsOf(column) : [];
}

/**
 * Whether a grid holds the records even if its guessed columns are wrong: half of its fields are known by their own names, or its rows
 * have ids of the kind, or it is called what the kind is called and most of it fits. A small table that sums up a register is none.
 */
export function isFounded({ kind, columns, matched, specific, ids, idsOf, name }: GridGuess): boolean {
  const known = columns.filter(({ state }) => state === "known").length;
  const isOwn = name?.strength === "same" && matched >= columns.length / 2 && specific >= 2;
  return (known >= 2 && known >= matched / 2) || (ids >= 2 && ids >= shareOfIds(kind) * idsOf) || isOwn;
}

/** Ids go before names, names before columns. */
export function weightOf({ kind, ids, idsOf, name, specific }: GridGuess): number {
  const byId = idsOf > 0 && ids >= shareOfIds(kind) * idsOf ? 4 : 0;
  const byName = name?.strength === "same" ? 3 : name ? 1 : 0;
  return byId + byName + Math.min(4, specific);
}
