import { SheetError } from "../sheet-error.ts";
import { columnOf, letters } from "../column-name.ts";
import { fromXmlText } from "../escaped-text.ts";
import { readXml } from "./read-xml.ts";
import { requireWorth } from "./require-worth.ts";
import { showNumber } from "./show-number.ts";

/** What the cells of a sheet mean beyond the sheet itself. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly formats: readonly string[];
  readonly isFrom1904: boolean;
}

/** The cells of a sheet and what is said of them; rows and columns from 0. */
export interface Cells {
  /** By row, and by column in it. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
  /** Stretches of cells that show as one. */
  readonly merged: readonly string[];
  readonly formulas: number;
  /** Cells with a formula of which nobody saved what it comes to. */
  readonly unsaved: readonly string[];
  readonly errors: readonly string[];
}

/**
 * Reads the cells of a sheet: formulas by the value that the spreadsheet kept of them.
 * @throws {SheetError} for a cell in a place that no spreadsheet has.
 */
export function readCells(xml: string, context: CellContext): Cells {
  const rows = new Map<number, Map<number, string>>();
  const hiddenRows = new Set<number>();
  const hiddenColumns: (readonly [number, number])[] = [];
  const merged: string[] = [];
  const errors: string[] = [];
  const unsaved: string[] = [];
  let formulas = 0;
  let row = -1;
  let column = -1;
  let cell: Readonly<Record<string, string>> = {};
  let value = "";
  let isValue = false;
  let isSpoken = false;
  let isFormula = false;
  let length = 0;
  readXml(xml, {
    open(name, attributes) {
      if (name === "row") {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        column = -1;
        if (isTrue(attributes.hidden)) hiddenRows.add(row);
      } else if (name === "c") {
        cell = attributes;
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        value = "";
        isFormula = false;
      } else if (name === "f") isFormula = true;
      else if (name === "rPh") isSpoken = true;
      else if (name === "v" || name === "t") isValue = !isSpoken;
      else if (name === "col" && isTrue(attributes.hidden))
        hiddenColumns.push([Number(attributes.min) - 1, Number(attributes.max) - 1]);
      else if (name === "mergeCell" && attributes.ref !== undefined) merged.push(attributes.ref);
    },
    text(piece) {
      if (isValue) value += piece;
    },
    close(name) {
      if (name === "v" || name === "t") isValue = false;
      else if (name === "rPh") isSpoken = false;
      if (name !== "c") return;
      requirePlace(row, column, cell.r);
      const said = shown(value, cell, context);
      length += said.length;
      requireWorth(length);
      const text = tidy(said);
      if (isFormula) formulas++;
      // What comes to an empty text is saved as a text; nothing at all is what programs write that do not calculate.
      if (isFormula && value === "" && cell.t !== "str")
        unsaved.push(cell.r ?? `${letters(column)}${row + 1}`);
      if (cell.t === "e") errors.push(cell.r ?? `${letters(column)}${row + 1}`);
      if (text === "") return;
      const cells = rows.get(row) ?? new Map<number, string>();
      rows.set(row, cells.set(column, text));
    },
  });
  return { rows, hiddenRows, hiddenColumns, merged, formulas, unsaved, errors };
}

/** The sheets of all spreadsheet programs end at XFD1048576. */
function requirePlace(row: number, column: number, address: string | undefined): void {
  if (Number.isInteger(row) && row >= 0 && row < 1_048_576 && column >= 0 && column < 16_384) return;
  throw new SheetError(
    `A part of the spreadsheet is broken: there is no cell ${address ?? `${column + 1} in row ${row + 1}`}.`,
    "Open it, save it as .xlsx again, and import that.",
  );
}

function shown(value: string, cell: Readonly<Record<string, string>>, context: CellContext): string {
  switch (cell.t) {
    case "s":
      return context.texts[Number(value)] ?? "";
    case "b":
      return value === "1" ? "TRUE" : "FALSE";
    case "str":
    case "inlineStr":
      return fromXmlText(value);
    case "d":
      return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, "");
    case "e":
      return value;
    case undefined:
    default:
      return value === ""
        ? ""
        : showNumber(value, context.formats[Number(cell.s ?? 0)] ?? "General", context.isFrom1904);
  }
}

/** A text as every format of a project holds it: no blank edges, one kind of line end. */
function tidy(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
