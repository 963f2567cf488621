import type { Problem, Range, Scalar } from "@aims-lint/core";
import { limits } from "../limits.ts";
import { quote } from "../quote.ts";
import type { Cell } from "./read-cell.ts";

export function unclosedQuote(range: Range): Problem {
  return {
    code: "csv-quote",
    problem: "The quote that opens here is not closed.",
    how: "Write a quote at the end of the cell, and every quote inside it twice.",
    range,
    incomplete: true,
  };
}

export function textBehindQuote(range: Range): Problem {
  return {
    code: "csv-quote",
    problem: "The cell goes on behind its closing quote.",
    how: "Write every quote inside the cell twice.",
    range,
    incomplete: true,
  };
}

export function tooManyCells(range: Range): Problem {
  return {
    code: "too-many-cells",
    problem: `The table holds more than ${limits.csvCells} cells; it is not read from here on.`,
    how: "Split the file.",
    range,
    incomplete: true,
  };
}

/** A row that is wider or narrower than the header: from some column on its cells are in the wrong place. */
export function raggedRow(
  header: readonly Scalar[],
  cells: readonly Cell[],
  number: number,
  range: Range,
  delimiter: string,
): Problem {
  const name = { ",": "comma", ";": "semicolon" }[delimiter] ?? "tab";
  const column = cells.length > header.length ? findSplitColumn(header, cells) : undefined;
  const guess =
    column === undefined ? "" : ` The ${name} in ${quote(column.value)} seems to be part of the text.`;
  const how =
    cells.length > header.length
      ? `Put the cell that holds a ${name} in double quotes.`
      : `Add what is missing, one ${name} for each empty cell.`;
  const subject = `Row ${number} (${quote(cells[0]?.scalar.value ?? "")})`;
  const problem = `${subject} has ${cells.length} cells, the header has ${header.length}.${guess}`;
  return { code: "ragged-row", problem, how, range, incomplete: true };
}

/** Text continues with a blank behind its comma: where just the surplus cells do, the text before is split. */
function findSplitColumn(header: readonly Scalar[], cells: readonly Cell[]): Scalar | undefined {
  const surplus = cells.length - header.length;
  const continued = cells.flatMap((cell, index) => (cell.indented ? [index] : []));
  const first = continued[0];
  return continued.length === surplus && first !== undefined && first > 0 ? header[first - 1] : undefined;
}
