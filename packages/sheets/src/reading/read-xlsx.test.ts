import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { xlsxFile } from "../testing/xlsx-file.ts";
import { readXlsx } from "./read-xlsx.ts";

function cellsOf(parts: Parameters<typeof xlsxFile>[0]): string[][] {
  return (readXlsx(xlsxFile(parts))[0]?.rows ?? []).map(({ cells }) => [...cells]);
}

const oneRow = (cells: string, more: Partial<Parameters<typeof xlsxFile>[0]> = {}): string[] | undefined =>
  cellsOf({ sheets: { A: `<sheetData><row r="1">${cells}</row></sheetData>` }, ...more })[0];

test("texts are read from where the file keeps them", () => {
  const shared = [
    "<si><t>Risk &amp; ID</t></si>",
    '<si><r><t>rich </t></r><r><rPr><b/></rPr><t xml:space="preserve">text </t></r><rPh sb="0" eb="1"><t>spoken</t></rPh></si>',
  ];
  const cells =
    '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>_x000A_in_x005F_x0041_</t></is></c>';
  expect(oneRow(cells, { shared })).toEqual(["Risk & ID", "rich text", "", "in_x0041_"]);
});

test("cells without an address follow each other", () => {
  expect(oneRow("<c><v>1</v></c><c><v>2</v></c>")).toEqual(["1", "2"]);
});

test.each([
  ["General", "0.30000000000000004", "0.3"],
  ["General", "1200", "1200"],
  ["000", "7", "007"],
  ['"R-"000', "12", "R-012"],
  ["0%", "0.25", "25%"],
  ["0.0%", "0.125", "12.5%"],
  ["#,##0.00", "1234.5", "1234.50"],
  ["0.##", "1.5", "1.5"],
  ["0", "-3", "-3"],
  ["0;(0)", "-3", "(3)"],
  ["@", "42", "42"],
  ["yyyy-mm-dd", "46112", "2026-03-31"],
  ["d. mmm yyyy", "46112", "2026-03-31"],
  ["[$-407]dd.mm.yyyy", "46112", "2026-03-31"],
  ["dd/mm/yyyy hh:mm", "46112.5", "2026-03-31 12:00"],
  ["h:mm", "0.75", "18:00"],
  ["[h]:mm", "1.25", "30:00"],
  ["[mm]:ss", "0.0625", "90:00"],
  ["mmm\\-yy", "46112", "2026-03-31"],
])("with the format %s the number %s shows as %s", (format, value, shown) => {
  expect(
    oneRow(`<c r="A1" s="1"><v>${value}</v></c><c r="B1"><v>1</v></c>`, { formats: [format] })?.[0],
  ).toBe(shown);
});

test("days count from 1904 where the file says so", () => {
  const properties = '<x:workbookPr date1904="1"/>';
  expect(oneRow('<c r="A1" s="1"><v>44650</v></c>', { formats: ["yyyy-mm-dd"], properties })).toEqual([
    "2026-03-31",
  ]);
});

test("truth, errors and days in words", () => {
  const cells =
    '<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1" t="d"><v>2026-03-31T00:00:00</v></c>';
  expect(oneRow(cells)).toEqual(["TRUE", "#REF!", "2026-03-31"]);
});

test("a formula gives what it last came to, and that is said", () => {
  const xml =
    '<sheetData><row r="1"><c r="A1" t="str"><f>A2&amp;"x"</f><v>kept</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>';
  const [sheet] = readXlsx(xlsxFile({ sheets: { A: xml } }));
  expect(sheet?.rows[0]?.cells).toEqual(["kept", "#DIV/0!"]);
  expect(sheet?.notes).toEqual([
    "With a formula, taken by what it last came to: 2 cells.",
    "Formulas ended in an error: B1.",
  ]);
});

test("a formula that no spreadsheet has worked out is named", () => {
  const xml =
    '<sheetData><row r="1"><c r="A1"><f>B1*2</f><v></v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="str"><f>""</f><v></v></c></row></sheetData>';
  const [sheet] = readXlsx(xlsxFile({ sheets: { A: xml } }));
  expect(sheet?.rows[0]?.cells).toEqual(["", "2"]);
  expect(sheet?.notes).toEqual([
    "With a formula, taken by what it last came to: 2 cells.",
    "Formulas that nobody worked out, so that their cells are empty: A1. Open and save the file in a spreadsheet.",
  ]);
});

test("what nobody sees at once is said: hidden rows, columns and sheets, merged cells", () => {
  const xml =
    '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>5</v></c></row>' +
    '<row r="3" hidden="1"><c r="B3"><v>6</v></c></row></sheetData><mergeCells><mergeCell ref="A2:A9"/><mergeCell ref="B2:C2"/></mergeCells>';
  const [sheet, hidden] = readXlsx(xlsxFile({ sheets: { A: xml, "-B": "<sheetData/>" } }));
  expect(sheet?.rows).toEqual([
    { line: 2, cells: ["1", "5"] },
    { line: 3, cells: ["1", "6"] },
  ]);
  expect(sheet?.notes).toEqual([
    "Hidden rows are taken too: 3.",
    "Hidden columns are taken too: B to C.",
    "Merged with the cell above, and each given its text: 1 cell.",
  ]);
  expect(hidden).toMatchObject({ name: "B", isHidden: true, rows: [] });
});

test.each([
  ["text", strToU8("id,title\n")],
  ["an archive that is cut off", xlsxFile({ sheets: { A: "" } }).subarray(0, 200)],
  ["another archive", zipSync({ "a.txt": strToU8("a") })],
])("%s is no spreadsheet", (_name, bytes) => {
  expect(() => readXlsx(bytes)).toThrow("The file is no spreadsheet that can be read.");
});

test("other formats of spreadsheets are named", () => {
  expect(() => readXlsx(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toThrow("the old format of Excel");
  const openDocument = zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") });
  expect(() => readXlsx(openDocument)).toThrow("The file is an OpenDocument file.");
});

test("broken XML is an error, and no entity is made of anything", () => {
  expect(() => readXlsx(xlsxFile({ sheets: { A: "<sheetData><row></sheetData>" } }))).toThrow(
    "A part of the spreadsheet is broken",
  );
  expect(oneRow('<c r="A1" t="inlineStr"><is><t>&x;&lt;</t></is></c>')).toEqual(["&x;<"]);
});

test("a declaration that could bring entities is refused", () => {
  const parts = { "xl/workbook.xml": strToU8('<!DOCTYPE x [<!ENTITY y "z">]><workbook/>') };
  expect(() => readXlsx(zipSync(parts))).toThrow("it declares what a spreadsheet may not declare");
});

test.each(["XFE1", "ZZZZZZZZ1", "?1"])("there is no cell %s", (address) => {
  expect(() => oneRow(`<c r="${address}"><v>1</v></c>`)).toThrow(`there is no cell ${address}`);
});

test.each(["0", "1048577", "x"])("there is no row %s", (row) => {
  const xml = `<sheetData><row r="${row}"><c r="A${row}"><v>1</v></c></row></sheetData>`;
  expect(() => cellsOf({ sheets: { A: xml } })).toThrow("A part of the spreadsheet is broken");
});

test("a sheet that reaches over more cells than any register is refused", () => {
  const rows = Array.from(
    { length: 300 },
    (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
  );
  expect(() => cellsOf({ sheets: { A: `<sheetData>${rows.join("")}</sheetData>` } })).toThrow(
    "The sheet A has 300 rows and reaches to the column XFD.",
  );
});

test("a file that says one long text again and again is refused", () => {
  const cells = '<c t="s"><v>0</v></c>'.repeat(40);
  const shared = [`<si><t>${"x".repeat(1024 ** 2)}</t></si>`];
  expect(() => oneRow(cells, { shared })).toThrow("more than 32 million characters");
});

test("merged cells cost no more than the rows that are there", () => {
  const merged = '<mergeCell ref="A1:A1048576"/>'.repeat(50_000);
  const xml = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells>${merged}</mergeCells>`;
  expect(cellsOf({ sheets: { A: xml } })).toEqual([["1"]]);
});

test("parts are found however the workbook speaks of them", () => {
  const files = unzipSync(xlsxFile({ sheets: { A: "<sheetData><row><c><v>1</v></c></row></sheetData>" } }));
  const name = Object.keys(files).find((each) => each.startsWith("xl/worksheets/")) ?? "";
  const relations = strFromU8(files["xl/_rels/workbook.xml.rels"] ?? new Uint8Array());
  const short = name.replace("xl/", "");
  const renamed = {
    ...files,
    "xl/_rels/workbook.xml.rels": strToU8(relations.replace(short, `./x/../${short.toUpperCase()}`)),
  };
  expect(readXlsx(zipSync(renamed))[0]?.rows).toEqual([{ line: 1, cells: ["1"] }]);
});

test("what unpacks to too much is refused before it is unpacked", () => {
  const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(65 * 1024 ** 2) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(() => readXlsx(bomb)).toThrow("larger than 64 MiB when it is unpacked");
});
