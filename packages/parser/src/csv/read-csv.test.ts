import { expect, test } from "vitest";
import { limits } from "../limits.ts";
import { readCsv } from "./read-csv.ts";

/** Header and rows as plain text. */
function plain(text: string): string[][] {
  const { table } = readCsv(text);
  if (table === undefined) return [];
  return [table.header, ...table.rows.map((row) => row.cells)].map((cells) =>
    cells.map((cell) => cell.value),
  );
}

test.each([
  [
    "plain cells",
    "a,b\n1,2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "no line end at the end",
    "a,b\n1,2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "CRLF",
    "a,b\r\n1,2\r\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "CR",
    "a,b\r1,2\r",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "a comma in quotes",
    'a,b\n"1, x",2\n',
    [
      ["a", "b"],
      ["1, x", "2"],
    ],
  ],
  [
    "doubled quotes",
    'a,b\n"say ""hi""",2\n',
    [
      ["a", "b"],
      ['say "hi"', "2"],
    ],
  ],
  [
    "a line end in quotes",
    'a,b\n"1\r\nx",2\n',
    [
      ["a", "b"],
      ["1\nx", "2"],
    ],
  ],
  [
    "empty cells",
    'a,b,c\n1,,""\n',
    [
      ["a", "b", "c"],
      ["1", "", ""],
    ],
  ],
  [
    "blanks around cells",
    'a , b\n 1 , "2 , 3" \n',
    [
      ["a", "b"],
      ["1", "2 , 3"],
    ],
  ],
  [
    "semicolons",
    "a;b\n1,5;2\n",
    [
      ["a", "b"],
      ["1,5", "2"],
    ],
  ],
  [
    "tabs",
    "a\tb\n1\t2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "a semicolon in a quoted header",
    '"a;b;c",d\n1,2\n',
    [
      ["a;b;c", "d"],
      ["1", "2"],
    ],
  ],
  [
    "the line that spreadsheets write first",
    "sep=;\na;b\n1;2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  ["one column", "a\n1\n2\n", [["a"], ["1"], ["2"]]],
  [
    "blank lines and rows",
    "\na,b\n\n1,2\n,\n \n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "a quote within a word",
    'a,b\n5" disk,it"s\n',
    [
      ["a", "b"],
      ['5" disk', 'it"s'],
    ],
  ],
  [
    "JSON in a cell",
    'a,b\n1,"{""c"": [1, 2]}"\n',
    [
      ["a", "b"],
      ["1", '{"c": [1, 2]}'],
    ],
  ],
  [
    "text of the world",
    "a,b\nŽluťoučký,日本 🔴\n",
    [
      ["a", "b"],
      ["Žluťoučký", "日本 🔴"],
    ],
  ],
  ["nothing", "\n \n", []],
])("%s", (_name, text, expected) => {
  expect(plain(text)).toEqual(expected);
  expect(readCsv(text).problems).toEqual([]);
});

test("ranges cover the cells without their quotes, and rows without their line end", () => {
  const text = 'id, name\nR-1 ,"x, y"\n,\r\nR-2,\n';
  const { table } = readCsv(text);
  const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  expect(table?.header.map((cell) => slice(cell.range))).toEqual(["id", "name"]);
  expect(table?.rows.map((row) => slice(row.range))).toEqual(['R-1 ,"x, y"', "R-2,"]);
  expect(table?.rows.map((row) => row.cells.map((cell) => slice(cell.range)))).toEqual([
    ["R-1", "x, y"],
    ["R-2", ""],
  ]);
  expect(table?.rows[1]?.cells[1]?.range).toEqual({ start: text.length - 1, end: text.length - 1 });
});

test("a row that is too wide names itself and the cell that was split", () => {
  const text = "id,risk,owner\nR-1,Bias, drift,Jane\nR-2,Cost,Joe\n";
  const { table, problems } = readCsv(text);
  expect(problems).toEqual([
    {
      code: "ragged-row",
      problem:
        'Row 1 ("R-1") has 4 cells, the header has 3. The comma in "risk" seems to be part of the text.',
      how: "Put the cell that holds a comma in double quotes.",
      range: { start: 14, end: 34 },
      incomplete: true,
    },
  ]);
  expect(table?.rows[0]?.cells.map((cell) => cell.value)).toEqual(["R-1", "Bias", "drift", "Jane"]);
});

test("where it cannot be seen which cell was split, none is named", () => {
  expect(readCsv("id,risk,owner\nR-1,Bias,drift,Jane\n").problems[0]?.problem).toBe(
    'Row 1 ("R-1") has 4 cells, the header has 3.',
  );
});

test("a row that is too narrow is a problem, an empty surplus is none", () => {
  expect(readCsv("a,b,c\n1,2\n").problems).toMatchObject([
    { code: "ragged-row", how: "Add what is missing, one comma for each empty cell." },
  ]);
  expect(readCsv("a,b\n1,2,,\n").problems).toEqual([]);
});

test("a quote that is never closed ends with its line", () => {
  const text = 'a,b\n1,"open\n2,x\n';
  expect(plain(text)).toEqual([
    ["a", "b"],
    ["1", "open"],
    ["2", "x"],
  ]);
  expect(readCsv(text).problems).toMatchObject([
    { code: "csv-quote", incomplete: true, range: { start: 7, end: 11 } },
  ]);
});

test("text behind a closing quote is kept and is a problem", () => {
  const text = 'a,b\n"x" y,z\n';
  expect(plain(text)).toEqual([
    ["a", "b"],
    ["x y", "z"],
  ]);
  expect(readCsv(text).problems).toMatchObject([{ code: "csv-quote", incomplete: true }]);
});

test("the limit of cells is a problem that says so", () => {
  const text = `a\n${"1\n".repeat(limits.csvCells)}`;
  expect(readCsv(text).problems).toMatchObject([{ code: "too-many-cells", incomplete: true }]);
});
