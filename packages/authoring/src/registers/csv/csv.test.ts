import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { texts } from "../../testing/texts.ts";
import { armour, unarmour } from "./armour.ts";
import { detectDelimiter } from "./detect-delimiter.ts";
import { readCsvSheet } from "./read-csv-sheet.ts";
import { writeCsv } from "./write-csv.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const cells = (text: string): string[][] =>
  readCsvSheet("a.csv", bytes(text)).rows.map((row) => [...row.cells]);

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "'=1", "''-x", "  =1", "|cmd", "％", "＝1"])(
  "what is written of %s begins no formula",
  (text) => {
    const armed = armour(text);
    expect(unarmour(armed)).toBe(text);
    expect(armed).not.toMatch(/^\s*[=+\-@|%]/);
  },
);

test.each(["'twas", "16 (high)", "'", ""])("%s is no formula and stays as it is", (text) => {
  expect(armour(text)).toBe(text);
  expect(unarmour(text)).toBe(text);
});

describe("any texts", () => {
  const rows = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(texts, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    )
    .filter((all) => all.every((row) => row.some((cell) => cell !== "")));

  test("come back from CSV for spreadsheets as they were", () => {
    fc.assert(
      fc.property(rows, (all) => {
        expect(cells(writeCsv(all, { armoured: true }))).toEqual(all);
      }),
      { numRuns: 200 },
    );
  });

  test("never begin a formula there", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const written = writeCsv([[text, "x"]], { armoured: true });
        expect(written.replace(/^"/, "")).not.toMatch(/^\s*[=+\-@]/);
      }),
      { numRuns: 200 },
    );
  });
});

test.each([
  ["semicolons", "id;title;level\nR-1;a, b, c;1,5\n", ";"],
  ["tabs", "id\ttitle\nR-1\ta, b\n", "\t"],
  ["a title above", "AI risk register, 2026\n\nid;title;owner\nR-1;x;y\nR-2;x;y\n", ";"],
  ["delimiters in quotes", 'id,title\nR-1,"a;b;c;d"\nR-2,"e;f;g;h"\n', ","],
  ["one column", "id\nR-1\n", ","],
])("cells are parted in a file with %s", (_name, text, delimiter) => {
  expect(detectDelimiter(text)).toBe(delimiter);
});

test("cells of several lines, a byte order mark and the line of spreadsheets are read", () => {
  expect(cells('\uFEFFsep=;\r\nid;title\r\nR-1;"a\r\nb"\r\n')).toEqual([
    ["id", "title"],
    ["R-1", "a\nb"],
  ]);
});

test("rows know the line of the file that they begin in", () => {
  const text = 'id,title\nR-1,"a\nb"\n\nR-2,c\n';
  expect(readCsvSheet("a.csv", bytes(text)).rows.map(({ line }) => line)).toEqual([1, 2, 5]);
  expect(readCsvSheet("a.csv", bytes(`sep=,\n${text}`)).rows.map(({ line }) => line)).toEqual([2, 3, 6]);
});

test("UTF-16 with its mark is read, as Excel writes Unicode text", () => {
  const utf16 = new Uint8Array(Buffer.from("\uFEFFid\ttitle\nR-1\tGröße\n", "utf16le"));
  expect(readCsvSheet("a.txt", utf16).rows[1]?.cells).toEqual(["R-1", "Größe"]);
});

test("another encoding is refused until somebody names it", () => {
  const latin = new Uint8Array(Buffer.from("id,title\nR-1,Größe\n", "latin1"));
  expect(() => readCsvSheet("a.csv", latin)).toThrow(
    "The file is not UTF-8: byte 15 (0xF6) begins no character.",
  );
  expect(readCsvSheet("a.csv", latin, "windows-1252").rows[1]?.cells).toEqual(["R-1", "Größe"]);
  expect(() => readCsvSheet("a.csv", latin, "klingon")).toThrow("There is no encoding klingon.");
});

test("a quote that is never closed is an error with its line", () => {
  expect(() => readCsvSheet("a.csv", bytes('id,title\nR-1,"open\n'))).toThrow(/^Line 2: /);
});
