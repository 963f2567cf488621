import type { Kind } from "@aims-lint/core";
import { strToU8, zipSync } from "fflate";
import type { Register } from "../register.ts";
import { letters } from "./column-name.ts";
import { toXmlText } from "./escaped-text.ts";
import { sheetXml } from "./sheet-xml.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

/** The date of every part, so that the same register gives the same bytes. */
const epoch = "1980-01-01T12:00:00";

/**
 * A register as an XLSX file: the names of the columns stay in sight, every column has a filter, fields with fixed words offer them.
 * Every cell is a text, a number or a day; none is a formula, whatever it begins with.
 */
export function writeXlsx(register: Register, kind: Kind): Uint8Array {
  const name = sheetName(kind.titles[0] ?? kind.name);
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets><sheet name="${toXmlText(name)}" sheetId="1" r:id="rId1"/></sheets>${filterName(name, register)}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": styles,
    "xl/worksheets/sheet1.xml": sheetXml(register, kind),
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: epoch });
}

/** The styles by their number: plain, the names of the columns, a day, a text that looks like a formula. */
const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf xfId="0" fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf xfId="0" numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf><xf xfId="0" quotePrefix="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** Some programs know a filter only by the name that Excel gives to its cells. */
function filterName(sheet: string, { columns, rows }: Register): string {
  const end = `$${letters(Math.max(0, columns.length - 1))}$${rows.length + 1}`;
  return `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${toXmlText(sheet)}'!$A$1:${end}</definedName></definedNames>`;
}

/** A name that a sheet may have: at most 31 characters, none of a few. */
function sheetName(title: string): string {
  return (
    title
      .replace(/[[\]:*?/\\']/g, " ")
      .trim()
      .slice(0, 31) || "Records"
  );
}
