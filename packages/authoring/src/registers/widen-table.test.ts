import { parseDocument } from "@aims-lint/parser";
import fc from "fast-check";
import { expect, test } from "vitest";
import { texts } from "../testing/texts.ts";
import { widenTable } from "./widen-table.ts";

const widened = (path: string, text: string, names: readonly string[]): string | undefined =>
  widenTable(parseDocument(path, text), 0, names)?.text;

test.each([
  [
    "Markdown",
    "a.md",
    "# T\n\n| a | b |\n|---|:-:|\n| 1 | 2\\| |\n\nText\n",
    "# T\n\n| a | b | c d | e |\n|---|:-:| --- | --- |\n| 1 | 2\\| | | |\n\nText\n",
  ],
  [
    "Markdown in a list",
    "a.md",
    "- x\n\n  | a | b |  \n  |---|---|\n",
    "- x\n\n  | a | b | c d | e |  \n  |---|---| --- | --- |\n",
  ],
  [
    "lines that end with CRLF",
    "a.md",
    "| a | b |\r\n|---|---|\r\n| 1 | 2 |",
    "| a | b | c d | e |\r\n|---|---| --- | --- |\r\n| 1 | 2 | | |",
  ],
  ["CSV", "a.csv", 'a;"b;c"\n1;\n\n"x\ny";2\n', 'a;"b;c";c d;e\n1;;;\n\n"x\ny";2;;\n'],
])("%s", (_name, path, before, after) => {
  expect(widened(path, before, ["c d", "e"])).toBe(after);
});

test.each([
  ["no pipe at the end", "a.md", "a | b\n---|---\n1 | 2\n"],
  ["a row of another width", "a.md", "| a | b |\n|---|---|\n| 1 |\n"],
  ["one column of CSV", "a.csv", "a\n1\n"],
])("%s: there is no place", (_name, path, text) => {
  expect(widened(path, text, ["c"])).toBeUndefined();
});

test("whatever the names are, they read back and nothing else changes, or there is no place", () => {
  const text = "# T\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n| x | y |\n|---|---|\n";
  let count = 0;
  fc.assert(
    fc.property(texts, (name) => {
      const after = widenTable(parseDocument("a.md", text), 0, [name]);
      if (!after) return;
      count++;
      const header = after.tables[0]?.header.map(({ value }) => value);
      expect(header).toEqual(["a", "b", name.replace(/[^\S\n]*\n[^\S\n]*/g, "\n")]);
      expect(after.tables[1]?.header.map(({ value }) => value)).toEqual(["x", "y"]);
    }),
    { numRuns: 100 },
  );
  expect(count).toBeGreaterThan(30);
});
