import { strToU8, zipSync } from "fflate";

interface XlsxParts {
  /** The inside of `<worksheet>`, by the name of the sheet; a name that begins with `-` is hidden. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly shared?: readonly string[];
  /** Number formats of the styles, from style 1 on. */
  readonly formats?: readonly string[];
  readonly properties?: string;
}

/** For tests: an XLSX file made of its XML, as spreadsheets write it. */
export function xlsxFile({ sheets, shared = [], formats = [], properties = "" }: XlsxParts): Uint8Array {
  const names = Object.keys(sheets);
  const styles = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`,
  );
  const parts: Record<string, string> = {
    "xl/workbook.xml": `<x:workbook xmlns:x="m" xmlns:r="r">${properties}<x:sheets>${names
      .map(
        (name, index) =>
          `<x:sheet name="${escaped(name.replace(/^-/, ""))}" sheetId="${index + 1}"${name.startsWith("-") ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
      )
      .join("")}</x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${names.map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}</Relationships>`,
    "xl/sharedStrings.xml": `<sst>${shared.join("")}</sst>`,
    "xl/styles.xml": `<styleSheet><numFmts>${styles.join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`).join("")}</cellXfs></styleSheet>`,
  };
  for (const [index, xml] of Object.values(sheets).entries())
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet>${xml}</worksheet>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}
