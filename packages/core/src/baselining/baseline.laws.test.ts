import fc from "fast-check";
import { expect, test } from "vitest";
import type { Document } from "../document/document.ts";
import type { Result } from "../results/result.ts";
import { lintTiny, riskRegister } from "../testing/tiny-register.ts";
import type { BaselineEntry } from "./baseline.ts";
import { formatBaseline } from "./format-baseline.ts";
import { sortEntries } from "./sort-entries.ts";
import { takeOn } from "./take-on.ts";

type Row = readonly [id: string, owner: string, due: string];

const row = (id: string) =>
  fc.tuple(
    fc.constant(id),
    fc.constantFrom("", "Jane", "word"),
    fc.constantFrom("", "2026-01-01", "2027-01-01", "soon"),
  );

/** Rows with ids of their own, in any order. */
const rows: fc.Arbitrary<readonly Row[]> = fc
  .uniqueArray(fc.nat({ max: 30 }), { minLength: 1, maxLength: 8 })
  .chain((numbers) => fc.tuple(...numbers.map((number) => row(`R-${number}`))));

const path = "aims-lint.baseline.json";
const withDebt = (documents: readonly Document[], entries: readonly BaselineEntry[]): Result =>
  lintTiny(documents, { baseline: { path, entries } });
const debtOf = (documents: readonly Document[]) => takeOn(lintTiny(documents)).entries;
const counts = ({ baseline }: Result) => [baseline?.known, baseline?.new, baseline?.paid.length];

test("after debt is taken on, nothing is new and nothing is paid", () => {
  fc.assert(
    fc.property(rows, (some) => {
      const documents = [riskRegister(some)];
      const entries = debtOf(documents);
      expect(counts(withDebt(documents, entries))).toEqual([entries.length, 0, 0]);
    }),
  );
});

test("taking on what is known changes nothing", () => {
  fc.assert(
    fc.property(rows, (some) => {
      const documents = [riskRegister(some)];
      const entries = debtOf(documents);
      expect(takeOn(withDebt(documents, entries))).toEqual({ entries, added: [] });
    }),
  );
});

test("rows may be put into another order and the file may get another name", () => {
  const shuffled = rows.chain((some) =>
    fc.tuple(fc.constant(some), fc.shuffledSubarray([...some], { minLength: some.length })),
  );
  fc.assert(
    fc.property(
      shuffled,
      fc.constantFrom("aims/risk-register.md", "aims/z/risk-register.md"),
      ([old, now], name) => {
        const entries = debtOf([riskRegister(old)]);
        const result = withDebt([riskRegister(now, name)], entries);
        expect(counts(result)).toEqual([entries.length, 0, 0]);
      },
    ),
  );
});

test("paying one debt takes exactly that entry away", () => {
  const readable = rows.map((some) =>
    some.map(([id, owner, due]): Row => [id, owner, due === "soon" ? "" : due]),
  );
  fc.assert(
    fc.property(readable, fc.nat(), (some, pick) => {
      const entries = debtOf([riskRegister(some)]).filter(({ rule }) => rule === "risk-owned");
      const chosen = entries[pick % Math.max(1, entries.length)];
      fc.pre(chosen !== undefined);
      const mended = some.map(
        ([id, owner, due]): Row => [id, `risk:${id}` === chosen?.subject ? "Jane" : owner, due],
      );
      const result = withDebt([riskRegister(mended)], entries);
      expect(result.baseline?.paid).toEqual([chosen]);
      expect(result.baseline?.left).toEqual(entries.filter((entry) => entry !== chosen));
    }),
  );
});

test("what is known, new and gone adds up, whatever changed", () => {
  fc.assert(
    fc.property(rows, rows, (old, now) => {
      const entries = debtOf([riskRegister(old)]);
      const result = withDebt([riskRegister(now)], entries);
      const { known = 0, new: fresh = 0, paid = [], unsettled = [], left = [] } = result.baseline ?? {};
      expect(known + fresh).toBe(result.findings.length);
      expect(known + paid.length + unsettled.length).toBe(entries.length);
      expect(left).toHaveLength(known + unsettled.length);
    }),
  );
});

test("two baselines put together know what each of them knew, once", () => {
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      const [a, b] = [debtOf([riskRegister(one)]), debtOf([riskRegister(other)])];
      const both = [...a, ...b, ...a];
      for (const some of [one, other]) expect(counts(withDebt([riskRegister(some)], both))[1]).toBe(0);
      expect(sortEntries(both)).toEqual(sortEntries([...b, ...a]));
      expect(new Set(sortEntries(both).map(({ fingerprint }) => fingerprint)).size).toBe(
        sortEntries(both).length,
      );
    }),
  );
});

test("the text is the same for any order, and has an entry a line", () => {
  fc.assert(
    fc.property(rows, (some) => {
      const entries = debtOf([riskRegister(some)]);
      const text = formatBaseline(entries);
      expect(formatBaseline(entries.toReversed())).toBe(text);
      expect(JSON.parse(text)).toEqual({ version: 1, known: entries });
      expect(text.split("\n").filter((line) => line.includes("fingerprint"))).toHaveLength(entries.length);
    }),
  );
});
