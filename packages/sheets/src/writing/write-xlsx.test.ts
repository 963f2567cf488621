import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { readXlsx } from "../reading/read-xlsx.ts";
import type { TableSheet } from "../table-sheet.ts";
import { writeXlsx } from "./write-xlsx.ts";

const columns: TableSheet["columns"] = [
  { header: "id" },
  { header: "level", holds: "numbers" },
  { header: "status", words: ["open", "closed"] },
  { header: "due", holds: "days" },
  { header: "Anything" },
];

const written = (rows: TableSheet["rows"], values: Partial<TableSheet> = {}): Uint8Array =>
  writeXlsx([{ name: "Risk register: AI / ML", columns, rows, ...values }]);

const part = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

/** Texts as people and attackers write them into cells. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom("=1+1", "+", "-", "@", "'", '"', "\n", " ", "_x0041_", "]]>", "<a>", "&amp;", "007"),
      fc.constantFrom("2026-03-31", "1e5", "12", "0", "\\", "%", "🔴", "שלום", "\t"),
      fc.string({ unit: "grapheme", maxLength: 4 }).filter((text) => text.isWellFormed()),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join("").replace(/\r\n?/g, "\n").trim());

test("any texts come back as they were", () => {
  const row = fc.tuple(texts, texts, texts, texts, texts).filter((cells) => cells.at(-1) !== "");
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
      const [sheet] = readXlsx(written(rows));
      expect(sheet?.rows.slice(1).map(({ cells }) => cells)).toEqual(rows);
    }),
    { numRuns: 100 },
  );
});

test("control characters come back too", () => {
  const text = "a\u0001b\u001bc_x0001_\tfine";
  expect(readXlsx(written([["R-1", "", "", "", text]]))[0]?.rows[1]?.cells[4]).toBe(text);
});

test("numbers and days are what a spreadsheet calculates with, where nothing is lost", () => {
  const xml = part(
    written([
      ["007", "12", "open", "2026-03-31", "2026-03-31"],
      ["8", "1.50", "", "31 March 2026", "9"],
    ]),
    "xl/worksheets/sheet1.xml",
  );
  expect(xml.match(/<v>[^<]*<\/v>/g)).toEqual(["<v>12</v>", "<v>46112</v>"]);
  expect(xml).not.toContain("<f>");
  expect(xml).toContain("<formula1>&quot;open,closed&quot;</formula1>");
});

test("the same sheets give the same bytes", () => {
  expect(written([["R-1", "1", "", "", ""]])).toEqual(written([["R-1", "1", "", "", ""]]));
});

test("several sheets are read back in their order, with names that spreadsheets allow and that differ", () => {
  const long = "A title that is longer than any sheet may be called";
  const sheets = [long, long, "", "Risks: AI / ML"].map((name) => ({ name, columns, rows: [] }));
  const names = readXlsx(writeXlsx(sheets)).map(({ name }) => name);
  expect(names).toEqual([
    "A title that is longer than any",
    "A title that is longer than 2",
    "Records",
    "Risks  AI   ML",
  ]);
  expect(names.every(({ length }) => length <= 31)).toBe(true);
});

test("the filter has the name by which other programs know it, and a sheet may have none", () => {
  const rows = [["R-1", "1", "", "", ""]];
  expect(part(written(rows), "xl/workbook.xml")).toContain(
    ">'Risk register  AI   ML'!$A$1:$E$2</definedName>",
  );
  const plain = written(rows, { filtered: false });
  expect(part(plain, "xl/workbook.xml")).not.toContain("_FilterDatabase");
  expect(part(plain, "xl/worksheets/sheet1.xml")).not.toContain("autoFilter");
});

test("a text that no cell can hold is refused", () => {
  expect(() => written([["R-1", "", "", "", "x".repeat(32_768)]])).toThrow(
    "The cell E2 would have 32768 characters",
  );
});
