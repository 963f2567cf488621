import fc from "fast-check";
import { expect, test } from "vitest";
import { byteLength } from "../safety/byte-length.ts";
import { fitParts } from "./fit-parts.ts";
import { item, type Part } from "./part.ts";

const lines = (...texts: string[]) => texts.map((text) => item(() => text));
const news: Part = {
  rank: 1,
  head: "New\n",
  items: lines("- a", "- b", "- c"),
  noun: ["finding", "findings"],
};
const records: Part = {
  rank: 9,
  head: "Records\n",
  foot: "end\n",
  items: lines("- r1", "- r2"),
  noun: ["record", "records"],
};
const left = (what: string): string => `\n… and ${what}, left out here; the JSON report has them all.\n`;

test("where there is room everything is shown, in its order", () => {
  expect(fitParts([records, news], 1000)).toBe("Records\n- r1\n- r2\nend\n\nNew\n- a\n- b\n- c\n\n");
});

test("the least important part gives way first, and says how much of it is left out", () => {
  expect(fitParts([records, news], 174)).toBe(
    `Records\n${left("2 more records")}end\n\nNew\n- a\n- b\n- c\n\n`,
  );
  expect(fitParts([records, news], 165)).toBe(
    `Records\n${left("2 more records")}end\n\nNew\n- a\n${left("2 more findings")}\n`,
  );
});

test("as many are shown as somebody reads", () => {
  expect(fitParts([{ ...news, most: 2 }], 1000)).toBe(`New\n- a\n- b\n${left("1 more finding")}\n`);
});

test("an item that stands for several counts as several", () => {
  const many = { ...news, items: [item(() => "x".repeat(500), 12)] };
  expect(fitParts([many], 100)).toContain("and 12 more findings");
});

test("it never takes more room than it may, and what is shown and left out is the whole", () => {
  const part = fc.record({
    rank: fc.nat(5),
    head: fc.constantFrom("a\n", "größer\n"),
    items: fc.array(
      fc
        .record({ length: fc.nat(60), weight: fc.integer({ min: 1, max: 9 }) })
        .map(({ length, weight }) => item(() => `i${weight}${"ü".repeat(length)}`, weight)),
      { maxLength: 20 },
    ),
  });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), fc.integer({ min: 700, max: 3000 }), (parts, room) => {
      const page = fitParts(parts, room);
      expect(byteLength(page)).toBeLessThanOrEqual(room);
      const shown = [...page.matchAll(/^i(\d)/gm)].map(([, weight]) => Number(weight));
      const cut = [...page.matchAll(/and (\d+) more/g)].map(([, count]) => Number(count));
      const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);
      const all = parts.flatMap(({ items }) => items.map(({ weight = 1 }) => weight));
      expect(sum(shown) + sum(cut)).toBe(sum(all));
    }),
  );
});
