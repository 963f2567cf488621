import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "./read-csv.ts";

/** Header and rows as plain text. */
function plain(text: string): string[][] {
  const { table } = readCsv(text);
  if (table === undefined) return [];
  return [table.header, ...table.rows.map((row) => row.cells)].map((cells) =>
    cells.map((cell) => cell.value),
  );
}

const cell = fc.stringMatching(/^[a-z",;\n ]{0,6}$/u);
const written = (value: string): string => `"${value.replaceAll('"', '""')}"`;

test("what is written by the rules is read back", () => {
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, (table) => {
      const filled = table.map((row) => row.map((value) => `x${value}`));
      const text = filled.map((row) => `${row.map(written).join(",")}\r\n`).join("");
      expect(plain(text)).toEqual(filled.map((row) => row.map((value) => value.trim())));
      expect(readCsv(text).problems).toEqual([]);
    }),
  );
});

test("no input throws, every cell without quotes is what its range covers", () => {
  const piece = fc.constantFrom(",", ";", "\t", '"', '""', "\n", "\r\n", "\r", "a", " ", "é", "🔴", "sep=;");
  const csvish = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(fc.oneof(csvish, fc.string({ unit: "binary" })), (text) => {
      const { table } = readCsv(text);
      for (const { value, range } of [
        ...(table?.header ?? []),
        ...(table?.rows ?? []).flatMap((row) => row.cells),
      ]) {
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeGreaterThanOrEqual(range.start);
        expect(range.end).toBeLessThanOrEqual(text.length);
        const typed = text.slice(range.start, range.end);
        if (!/["\r]/u.test(typed)) expect(typed.trim()).toBe(value);
      }
    }),
    { numRuns: 2000 },
  );
});
