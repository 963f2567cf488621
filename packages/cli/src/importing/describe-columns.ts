import type { Column, UnreadableCell } from "@aims-lint/authoring";
import { type Line, plain } from "@aims-lint/reporters";

/** How many cells that cannot be read are shown one by one. */
const shown = 20;

/** The columns with the fields that they give, and what speaks for it. */
export function describeColumns(columns: readonly Column[]): Line[] {
  const heads = Math.min(40, Math.max(...columns.map(({ header }) => header.length)));
  const goals = Math.max(...columns.map((column) => goalOf(column).length));
  return columns.map((column) => [
    { text: `  ${column.header.padEnd(heads)}  → ` },
    { text: goalOf(column).padEnd(goals), style: "strong" },
    { text: `  ${column.because}${evidence(column)}`, style: "faint" },
  ]);
}

/** What becomes of a column, in a word. */
export function goalOf({ field, isDropped }: Column): string {
  if (isDropped) return "(left out)";
  return field?.path ?? "(kept)";
}

function evidence({ field, filled, readable, isDropped }: Column): string {
  if (!field || isDropped) return "";
  return filled === 0 ? "; empty" : `; ${readable} of ${filled} cells can be read`;
}

/** The cells that their fields cannot read. */
export function describeUnreadable(cells: readonly UnreadableCell[]): Line[] {
  if (cells.length === 0) return [];
  const rest = cells.length - shown;
  return [
    plain(`Not readable, and taken over as they are (${cells.length}):`),
    ...cells
      .slice(0, shown)
      .map(({ line, header, found, expected }) =>
        plain(`  row ${line}, ${header}: “${short(found)}” is not ${expected}`),
      ),
    ...(rest > 0 ? [plain(`  and ${rest} more`)] : []),
  ];
}

/** A text of a file for a line of a report. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
