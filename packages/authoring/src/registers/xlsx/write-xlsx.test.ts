import { choice, date, defineKind, identifier, level } from "@aims-lint/core";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { texts } from "../../testing/texts.ts";
import { readXlsx } from "./read-xlsx.ts";
import { fromSerial, toSerial } from "./serial-day.ts";
import { writeXlsx } from "./write-xlsx.ts";

const risk = defineKind({
  name: "risk",
  summary: "A risk.",
  titles: ["Risk register: AI / ML"],
  fields: { id: identifier(), level: level(), status: choice(["open", "closed"]), due: date() },
});
const columns = [
  { header: "id", path: "id" },
  { header: "level", path: "level" },
  { header: "status", path: "status" },
  { header: "due", path: "due" },
  { header: "Anything", path: undefined },
];

const written = (rows: readonly (readonly string[])[]): Uint8Array =>
  writeXlsx({ columns, rows: rows.map((cells) => ({ from: "", cells })) }, risk);

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
  const xml = strFromU8(
    unzipSync(
      written([
        ["007", "12", "open", "2026-03-31", "2026-03-31"],
        ["8", "1.50", "", "31 March 2026", "9"],
      ]),
    )["xl/worksheets/sheet1.xml"] ?? new Uint8Array(),
  );
  expect(xml.match(/<v>[^<]*<\/v>/g)).toEqual(["<v>12</v>", "<v>46112</v>"]);
  expect(xml).not.toContain("<f>");
  expect(xml).toContain("<formula1>&quot;open,closed&quot;</formula1>");
});

test("the same register gives the same bytes", () => {
  expect(written([["R-1", "1", "", "", ""]])).toEqual(written([["R-1", "1", "", "", ""]]));
});

test("the sheet has a name that spreadsheets allow", () => {
  expect(readXlsx(written([]))[0]?.name).toBe("Risk register  AI   ML");
});

test("the filter has the name by which other programs know it", () => {
  const xml = strFromU8(
    unzipSync(written([["R-1", "1", "", "", ""]]))["xl/workbook.xml"] ?? new Uint8Array(),
  );
  expect(xml).toContain(">'Risk register  AI   ML'!$A$1:$E$2</definedName>");
});

test("every day has one number", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1900-03-01"), max: new Date("2199-12-31"), noInvalidDate: true }),
      (day) => {
        const text = day.toISOString().slice(0, 10);
        expect(fromSerial(toSerial(text) ?? -1, false)).toBe(text);
      },
    ),
  );
  expect(toSerial("2026-02-30")).toBeUndefined();
  expect(fromSerial(59, false)).toBe("1900-02-28");
  expect(fromSerial(1, false)).toBe("1900-01-01");
});

test("a text that no cell can hold is refused", () => {
  expect(() => written([["R-1", "", "", "", "x".repeat(32_768)]])).toThrow(
    "The cell E2 would have 32768 characters",
  );
});
