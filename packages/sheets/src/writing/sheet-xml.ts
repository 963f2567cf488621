import { letters } from "../column-name.ts";
import { toXmlText } from "../escaped-text.ts";
import { toSerial } from "../serial-day.ts";
import { SheetError } from "../sheet-error.ts";
import type { SheetColumn, TableSheet } from "../table-sheet.ts";
import { style } from "./styles.ts";

/** Of a list of words within a cell's rule; a longer one is not allowed in the format. */
const listLength = 255;

/** UTF-16 code units of a cell; spreadsheets call a file with more broken. */
const cellLength = 32_767;

/** In characters. */
const widths = { least: 10, most: 62 } as const;

/** In points: a line of text, and what a row may have at most. */
const heights = { line: 15, most: 409 } as const;

/**
 * The XML of a sheet.
 * @param isFirst whether it is the one that is seen when the file is opened
 * @throws {SheetError} for a text that is longer than a cell may be.
 */
export function sheetXml({ columns, rows, filtered = true }: TableSheet, isFirst: boolean): string {
  const header = columns.map(({ header: text }, index) => textCell(text, `${letters(index)}1`, style.header));
  const columnWidths = columns.map((column, index) => widthOf(column, rows, index));
  const body = rows.map((cells, row) => {
    const xml = cells.map((text, index) => cell(text, `${letters(index)}${row + 2}`, columns[index]?.holds));
    return `<row r="${row + 2}" ht="${heightOf(cells, columnWidths)}">${xml.join("")}</row>`;
  });
  const stretch = `A1:${lastCell({ columns, rows })}`;
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${stretch}"/>`,
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ""} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${columnWidths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`,
    `<sheetData><row r="1">${header.join("")}</row>${body.join("")}</sheetData>`,
    filtered ? `<autoFilter ref="${stretch}"/>` : "",
    validations(columns, rows.length),
    '<printOptions gridLines="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup orientation="landscape" fitToHeight="0"/>',
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>",
    "</worksheet>",
  ].join("");
}

/** The last cell of a sheet: `E7`. */
export function lastCell({ columns, rows }: Pick<TableSheet, "columns" | "rows">): string {
  return `${letters(Math.max(0, columns.length - 1))}${rows.length + 1}`;
}

/** As wide as its longest line, as far as a first look tells. */
function widthOf(
  { header, widest = widths.most }: SheetColumn,
  rows: TableSheet["rows"],
  index: number,
): number {
  const texts = [header, ...rows.slice(0, 200).map((cells) => cells[index] ?? "")];
  const longest = texts.map((text) => Math.max(...text.split("\n").map((line) => line.length)));
  return Math.min(widest, Math.max(widths.least, ...longest.map((length) => length + 2)));
}

/** High enough for the lines of its texts, as far as one can tell without the letters: not every program finds the height by itself. */
function heightOf(cells: readonly string[], columnWidths: readonly number[]): number {
  const lines = cells.map((text, index) =>
    text
      .split("\n")
      .reduce(
        (sum, line) =>
          sum + Math.max(1, Math.ceil(line.length / ((columnWidths[index] ?? widths.most) * 1.1))),
        0,
      ),
  );
  return Math.min(heights.most, Math.max(1, ...lines) * heights.line);
}

/** A cell that shows exactly the text: a number or a day only where it would be written in no other way. */
function cell(text: string, address: string, holds: SheetColumn["holds"]): string {
  if (text === "") return "";
  const serial = holds === "days" ? toSerial(text) : undefined;
  if (serial !== undefined) return `<c r="${address}" s="${style.day}"><v>${serial}</v></c>`;
  if (holds === "numbers" && /^(?:0|[1-9]\d{0,8})$/.test(text))
    return `<c r="${address}" s="${style.number}"><v>${text}</v></c>`;
  return textCell(text, address, /^['=+\-@]/.test(text) ? style.quoted : style.plain);
}

function textCell(text: string, address: string, number: number): string {
  if (text.length > cellLength) {
    throw new SheetError(
      `The cell ${address} would have ${text.length} characters; a spreadsheet takes ${cellLength}.`,
      "Choose CSV.",
    );
  }
  return `<c r="${address}" s="${number}" t="inlineStr"><is><t xml:space="preserve">${toXmlText(text)}</t></is></c>`;
}

/** Offers the words of a column; others may be typed all the same, since organisations have their own. */
function validations(columns: readonly SheetColumn[], rows: number): string {
  const lists = columns.flatMap(({ words = [] }, index) => {
    const list = words.join(",");
    if (words.length === 0 || list.length > listLength || words.some((word) => word.includes(","))) return [];
    const stretch = `${letters(index)}2:${letters(index)}${Math.max(rows, 1) + 200}`;
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${stretch}"><formula1>${toXmlText(`"${list}"`)}</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0
    ? ""
    : `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`;
}
