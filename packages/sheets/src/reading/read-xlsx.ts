import { SheetError } from "../sheet-error.ts";
import type { Sheet } from "../sheet.ts";
import { type CellContext, readCells } from "./read-cells.ts";
import { readSharedTexts } from "./read-shared-texts.ts";
import { readStyles } from "./read-styles.ts";
import { readXml } from "./read-xml.ts";
import { toSheet } from "./to-sheet.ts";
import { unpack } from "./unpack.ts";

/**
 * The sheets of an XLSX file, hidden ones too, with the texts that their cells show. Nothing is worked out: a formula gives the value
 * that was saved with it.
 * @throws {SheetError} for what cannot be read.
 */
export function readXlsx(bytes: Uint8Array): Sheet[] {
  const parts = unpack(bytes);
  const workbook = parts.get("xl/workbook.xml");
  if (workbook === undefined) throw notXlsx(parts);
  const targets = readTargets(parts.get("xl/_rels/workbook.xml.rels"));
  const { sheets, isFrom1904 } = readWorkbook(workbook);
  const context: CellContext = {
    texts: readSharedTexts(parts.get("xl/sharedstrings.xml")),
    formats: readStyles(parts.get("xl/styles.xml")),
    isFrom1904,
  };
  return sheets.flatMap(({ name, id, isHidden }) => {
    const xml = parts.get(targets.get(id) ?? "");
    // A sheet that is a chart is no part that is read.
    return xml === undefined ? [] : [toSheet(name, isHidden, readCells(xml, context))];
  });
}

interface NamedSheet {
  readonly name: string;
  readonly id: string;
  readonly isHidden: boolean;
}

function readWorkbook(xml: string): { sheets: NamedSheet[]; isFrom1904: boolean } {
  const sheets: NamedSheet[] = [];
  let isFrom1904 = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === "workbookPr") isFrom1904 = /^(?:1|true)$/.test(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
      const isHidden = (attributes.state ?? "visible") !== "visible";
      sheets.push({ name: attributes.name ?? "", id, isHidden });
    },
  });
  return { sheets, isFrom1904 };
}

/** The parts of the file by the names under which the workbook speaks of them. */
function readTargets(xml: string | undefined): Map<string, string> {
  const targets = new Map<string, string>();
  readXml(xml ?? "<Relationships/>", {
    open(name, { Id, Target }) {
      if (name !== "Relationship" || Id === undefined || Target === undefined) return;
      targets.set(Id, partName(Target));
    },
  });
  return targets;
}

/** The name of a part by how the workbook, which lies in `xl`, speaks of it. Names differ in more than their case. */
function partName(target: string): string {
  const parts: string[] = target.startsWith("/") ? [] : ["xl"];
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/").toLowerCase();
}

function notXlsx(parts: ReadonlyMap<string, string>): SheetError {
  const isOpenDocument = parts.get("mimetype")?.includes("opendocument") ?? false;
  return new SheetError(
    isOpenDocument ? "The file is an OpenDocument file." : "The file is no spreadsheet that can be read.",
    "Save it as .xlsx or as CSV (UTF-8), and import that.",
  );
}
