import { SheetError } from "../sheet-error.ts";
import type { Sheet, SheetRow } from "../sheet.ts";
import { columnOf, letters } from "../column-name.ts";
import type { Cells } from "./read-cells.ts";
import { requireWorth } from "./require-worth.ts";

/** How many rows a note names one by one. */
const named = 10;

/** How many rows of cells that show as one are looked at, so that no file asks for more work than it is worth. */
const filledAtMost = 200_000;

/** How many cells a sheet may reach over, empty ones too: each becomes one of a table. */
const cellsAtMost = 4_000_000;

/**
 * The cells of a sheet as rows of texts, with notes on what a person does not see at once.
 * @throws {SheetError} for more than any register has.
 */
export function toSheet(name: string, isHidden: boolean, cells: Cells): Sheet {
  const { rows: filled, count } = fillMerged(cells);
  requireBounded(name, filled);
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
  const end = [...rows.keys()].reduce((most, row) => Math.max(most, row), 0);
  let count = 0;
  let looked = 0;
  for (const reference of merged) {
    const [from = "", to = from] = reference.split(":");
    const [column, first, last] = [columnOf(from), rowOf(from), rowOf(to)];
    const text = rows.get(first)?.get(column);
    if (text === undefined || columnOf(to) !== column) continue;
    for (let row = first + 1; row <= Math.min(last, end) && looked < filledAtMost; row++) {
      looked++;
      // A stretch may reach below the last row that says anything.
      const texts = filled.get(row);
      if (!texts) continue;
      texts.set(column, text);
      count++;
    }
  }
  return { rows: filled, count };
}

function requireBounded(name: string, rows: ReadonlyMap<number, ReadonlyMap<number, string>>): void {
  let width = 0;
  let length = 0;
  for (const texts of rows.values())
    for (const [column, text] of texts) {
      width = Math.max(width, column + 1);
      length += text.length;
    }
  if (rows.size * width > cellsAtMost) {
    throw new SheetError(
      `The sheet ${name} has ${rows.size} rows and reaches to the column ${letters(width - 1)}.`,
      "Delete what stands far from the register, and import it again.",
    );
  }
  requireWorth(length);
}

function rowOf(address: string): number {
  return Number(address.replace(/\D/g, "")) - 1;
}

function notesOn(cells: Cells, filled: number, rows: readonly SheetRow[]): string[] {
  const hidden = rows.filter(({ line }) => cells.hiddenRows.has(line - 1)).map(({ line }) => String(line));
  const columns = cells.hiddenColumns.map(([first, last]) =>
    first === last ? letters(first) : `${letters(first)} to ${letters(last)}`,
  );
  const saved = cells.formulas - cells.unsaved.length;
  return [
    ...(hidden.length > 0 ? [`Hidden rows are taken too: ${listed(hidden)}.`] : []),
    ...(columns.length > 0 ? [`Hidden columns are taken too: ${listed(columns)}.`] : []),
    ...(saved > 0 ? [`With a formula, taken by what it last came to: ${counted(saved)}.`] : []),
    ...(cells.unsaved.length > 0
      ? [
          `Formulas that nobody worked out, so that their cells are empty: ${listed(cells.unsaved)}. Open and save the file in a spreadsheet.`,
        ]
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
