import type { Sheet, SheetRow } from "../sheet.ts";
import { columnOf, letters } from "./column-name.ts";
import type { Cells } from "./read-cells.ts";

/** How many rows a note names one by one. */
const named = 10;

/** How many cells that show as one may be filled in, so that no file asks for more work than it is worth. */
const filledAtMost = 100_000;

/** The cells of a sheet as rows of texts, with notes on what a person does not see at once. */
export function toSheet(name: string, isHidden: boolean, cells: Cells): Sheet {
  const { rows: filled, count } = fillMerged(cells);
  const rows = [...filled]
    .sort(([one], [other]) => one - other)
    .map(([row, texts]): SheetRow => {
      const width = Math.max(...texts.keys()) + 1;
      return { line: row + 1, cells: Array.from({ length: width }, (_, column) => texts.get(column) ?? "") };
    });
  return { name, isHidden, rows, notes: notesOn(cells, count, rows) };
}

/** Cells that show as one down a column say the same of every row; across columns they are a title, and stay where they are. */
function fillMerged({ rows, merged }: Cells): { rows: Map<number, Map<number, string>>; count: number } {
  const filled = new Map([...rows].map(([row, texts]) => [row, new Map(texts)] as const));
  let count = 0;
  for (const reference of merged) {
    const [from = "", to = from] = reference.split(":");
    const [column, first, last] = [columnOf(from), rowOf(from), rowOf(to)];
    const text = rows.get(first)?.get(column);
    if (text === undefined || columnOf(to) !== column) continue;
    for (let row = first + 1; row <= last && count < filledAtMost; row++) {
      // A stretch may reach below the last row that says anything.
      const texts = filled.get(row);
      if (!texts) continue;
      texts.set(column, text);
      count++;
    }
  }
  return { rows: filled, count };
}

function rowOf(address: string): number {
  return Number(address.replace(/\D/g, "")) - 1;
}

function notesOn(cells: Cells, filled: number, rows: readonly SheetRow[]): string[] {
  const hidden = rows.filter(({ line }) => cells.hiddenRows.has(line - 1)).map(({ line }) => String(line));
  const columns = cells.hiddenColumns.map(([first, last]) =>
    first === last ? letters(first) : `${letters(first)} to ${letters(last)}`,
  );
  return [
    ...(hidden.length > 0 ? [`Hidden rows are taken too: ${listed(hidden)}.`] : []),
    ...(columns.length > 0 ? [`Hidden columns are taken too: ${listed(columns)}.`] : []),
    ...(cells.formulas > 0
      ? [`With a formula, taken by what it last came to: ${counted(cells.formulas)}.`]
      : []),
    ...(cells.errors.length > 0 ? [`Formulas ended in an error: ${listed(cells.errors)}.`] : []),
    ...(filled > 0 ? [`Merged with the cell above, and each given its text: ${counted(filled)}.`] : []),
  ];
}

function counted(cells: number): string {
  return cells === 1 ? "1 cell" : `${cells} cells`;
}

function listed(items: readonly string[]): string {
  const rest = items.length - named;
  return items.slice(0, named).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
