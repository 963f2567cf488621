import type { Kind } from "@aims-lint/core";
import { CannotWriteError } from "../../cannot-write-error.ts";
import type { Register } from "../register.ts";
import { letters } from "./column-name.ts";
import { toXmlText } from "./escaped-text.ts";
import { toSerial } from "./serial-day.ts";

const style = { plain: 0, header: 1, day: 2, quoted: 3 } as const;

/** Of a list of words within a cell's rule; a longer one is not allowed in the format. */
const listLength = 255;

/** UTF-16 code units of a cell; spreadsheets call a file with more broken. */
const cellLength = 32_767;

/** The XML of the sheet of a register. @throws {CannotWriteError} for a text that is longer than a cell may be. */
export function sheetXml({ columns, rows }: Register, kind: Kind): string {
  const types = columns.map(({ path }) => kind.paths.find((each) => each.path === path)?.field.type);
  const header = columns.map(({ header: text }, index) => textCell(text, `${letters(index)}1`, style.header));
  const body = rows.map(({ cells }, row) => {
    const xml = cells.map((text, index) => cell(text, `${letters(index)}${row + 2}`, types[index]));
    return `<row r="${row + 2}">${xml.join("")}</row>`;
  });
  const last = letters(Math.max(0, columns.length - 1));
  const end = `${last}${rows.length + 1}`;
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<dimension ref="A1:${end}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns.map((_, index) => columnXml(index, [columns[index]?.header ?? "", ...rows.map(({ cells }) => cells[index] ?? "")])).join("")}</cols>`,
    `<sheetData><row r="1">${header.join("")}</row>${body.join("")}</sheetData>`,
    `<autoFilter ref="A1:${end}"/>`,
    validations({ columns, rows }, kind),
    "</worksheet>",
  ].join("");
}

function columnXml(index: number, texts: readonly string[]): string {
  const longest = texts.slice(0, 200).map((text) => Math.max(...text.split("\n").map((line) => line.length)));
  const width = Math.min(60, Math.max(8, ...longest) + 2);
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

/** A cell that shows exactly the text: a number or a day only where it would be written in no other way. */
function cell(text: string, address: string, type: string | undefined): string {
  if (text === "") return "";
  const serial = type === "date" ? toSerial(text) : undefined;
  if (serial !== undefined) return `<c r="${address}" s="${style.day}"><v>${serial}</v></c>`;
  if (type === "level" && /^(?:0|[1-9]\d{0,8})$/.test(text)) return `<c r="${address}"><v>${text}</v></c>`;
  return textCell(text, address, /^['=+\-@]/.test(text) ? style.quoted : style.plain);
}

function textCell(text: string, address: string, number: number): string {
  if (text.length > cellLength) {
    throw new CannotWriteError(
      `The cell ${address} would have ${text.length} characters; a spreadsheet takes ${cellLength}.`,
      "Export as CSV.",
    );
  }
  return `<c r="${address}" s="${number}" t="inlineStr"><is><t xml:space="preserve">${toXmlText(text)}</t></is></c>`;
}

/** Offers the words of a field; others may be typed all the same, since organisations have their own. */
function validations({ columns, rows }: Register, kind: Kind): string {
  const lists = columns.flatMap(({ path }, index) => {
    const values = kind.paths.find((each) => each.path === path)?.field.values ?? [];
    const list = values.join(",");
    if (values.length === 0 || list.length > listLength || values.some((value) => value.includes(",")))
      return [];
    const stretch = `${letters(index)}2:${letters(index)}${Math.max(rows.length, 1) + 200}`;
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${stretch}"><formula1>${toXmlText(`"${list}"`)}</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0
    ? ""
    : `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`;
}
