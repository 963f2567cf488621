import { strToU8, zipSync } from "fflate";
import { toXmlText } from "../escaped-text.ts";
import type { TableSheet } from "../table-sheet.ts";
import { lastCell, sheetXml } from "./sheet-xml.ts";
import { stylesXml } from "./styles.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const office = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The date of every part, so that the same sheets give the same bytes. */
const epoch = "1980-01-01T12:00:00";

/**
 * Sheets as an XLSX file: the names of the columns stay in sight, columns have filters, columns with words of their own offer them. Every
 * cell is a text, a number or a day; none is a formula, whatever it begins with. The same sheets give the same bytes.
 * @throws {SheetError} for a text that no cell can hold.
 */
export function writeXlsx(given: readonly TableSheet[]): Uint8Array {
  const names = sheetNames(given.map(({ name }) => name));
  const sheets = given.map((sheet, at) => ({ ...sheet, name: names[at] ?? "" }));
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": stylesXml,
  };
  for (const [at, sheet] of sheets.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, at === 0);
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: epoch });
}

function contentTypes(sheets: number): string {
  const part = (path: string, type: string): string =>
    `<Override PartName="/xl/${path}.xml" ContentType="${office}.${type}+xml"/>`;
  return [
    `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    part("workbook", "sheet.main"),
    part("styles", "styles"),
    ...Array.from({ length: sheets }, (_, at) => part(`worksheets/sheet${at + 1}`, "worksheet")),
    "</Types>",
  ].join("");
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${each.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly TableSheet[]): string {
  const list = sheets.map(
    ({ name }, at) => `<sheet name="${toXmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const named = sheets.flatMap((sheet, at) => [
    ...(sheet.filtered === false ? [] : [filterName(sheet, at)]),
    repeatedHeader(sheet, at),
  ]);
  return `<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets>${list.join("")}</sheets><definedNames>${named.join("")}</definedNames></workbook>`;
}

/** Some programs know a filter only by the name that Excel gives to its cells. */
function filterName(sheet: TableSheet, at: number): string {
  const end = lastCell(sheet).replace(/^([A-Z]+)/, "$$$1$$");
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${toXmlText(sheet.name)}'!$A$1:${end}</definedName>`;
}

/** The names of the columns stand on every page that is printed. */
function repeatedHeader({ name }: TableSheet, at: number): string {
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${toXmlText(name)}'!$1:$1</definedName>`;
}

/** Names that sheets may have: at most 31 characters, none of a few, no two alike. */
function sheetNames(titles: readonly string[]): string[] {
  const names: string[] = [];
  for (const [at, title] of titles.entries()) {
    const name =
      title
        .replace(/[[\]:*?/\\'\u0000-\u001f]/g, " ")
        .trim()
        .slice(0, 31) || "Records";
    const isTaken = names.some((other) => other.toLowerCase() === name.toLowerCase());
    names.push(isTaken ? `${name.slice(0, 27)} ${at + 1}` : name);
  }
  return names;
}
