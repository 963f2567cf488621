import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../document/document.ts";
import { fakeDocument } from "../document/fake-document.ts";
import { examineTiny, riskRegister } from "../testing/tiny-register.ts";
import { compareExaminations } from "./compare-examinations.ts";
import type { Comparison } from "./comparison.ts";
import type { RuleLooks } from "./rule-looks.ts";

const compared = { ref: "main", commit: "0".repeat(40), as: "ref", notes: [] } as const;

function compare(
  before: readonly Document[],
  after: readonly Document[],
  config: Parameters<typeof examineTiny>[1] = {},
): Comparison {
  return compareExaminations({
    base: examineTiny(before),
    head: examineTiny(after, config),
    with: compared,
    looksOf: () => ({ needs: [], reads: [] }),
    isAltered: () => false,
  });
}

/** The messages of each part of a comparison that has any. */
function told({ news, eased, mended, gone, standing }: Comparison): object {
  const parts = {
    news: news.map(({ finding, before }) => `${before ? `${before} ` : ""}${finding.message}`),
    eased: eased.map(({ finding, before }) => `${before} ${finding.message}`),
    mended: mended.map(({ message }) => message),
    gone: gone.map(({ finding, why }) => `${finding.message} (${why})`),
    standing: standing.map(({ message }) => message),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, list]) => list.length > 0));
}

const waiver = (reason: string): string => `waive risk-owned by="Ada" until=2027-01-31 reason="${reason}"`;

function waivedRegister(row: number): Document {
  return fakeDocument({
    path: "aims/risk-register.md",
    title: "Risk register",
    table: [
      ["Risk ID", "Owner", "Due"],
      ["R-1", "", ""],
      ["R-2", "Bob", ""],
    ],
    directive: { text: waiver("Ada starts in January"), row },
  });
}

describe("what a change brings", () => {
  test("a new record, with its fault", () => {
    const after = riskRegister([
      ["R-2", "", ""],
      ["R-1", "", ""],
    ]);
    expect(told(compare([riskRegister([["R-1", "", ""]])], [after]))).toEqual({
      news: ["R-2 lacks it."],
      standing: ["R-1 lacks it."],
    });
  });

  test("a fault that is mended, and one that is not", () => {
    const before = riskRegister([
      ["R-1", "", ""],
      ["R-2", "", ""],
    ]);
    const after = riskRegister([
      ["R-1", "Ada", ""],
      ["R-2", "", ""],
    ]);
    expect(told(compare([before], [after]))).toEqual({
      mended: ["R-1 lacks it."],
      standing: ["R-2 lacks it."],
    });
  });

  test("everything, where nothing was there", () => {
    expect(told(compare([], [riskRegister([["R-1", "", ""]])]))).toEqual({ news: ["R-1 lacks it."] });
  });

  test("a waiver makes a finding count less, and taking it away makes it count again", () => {
    const bare = riskRegister([
      ["R-1", "", ""],
      ["R-2", "Bob", ""],
    ]);
    expect(told(compare([bare], [waivedRegister(0)]))).toEqual({ eased: ["error R-1 lacks it."] });
    expect(told(compare([waivedRegister(0)], [bare]))).toEqual({ news: ["waived R-1 lacks it."] });
  });

  test("a milder severity is told, and a graver one is new", () => {
    const register = [riskRegister([["R-1", "", ""]])];
    const mild = { rules: { "risk-owned": { severity: "info" } } } as const;
    expect(told(compare(register, register, mild))).toEqual({ eased: ["error R-1 lacks it."] });
    const graver = compareExaminations({
      base: examineTiny(register, mild),
      head: examineTiny(register),
      with: compared,
      looksOf: () => ({ needs: [], reads: [] }),
      isAltered: () => false,
    });
    expect(told(graver)).toEqual({ news: ["info R-1 lacks it."] });
  });
});

describe("what is the same finding", () => {
  const rows = [
    ["R-1", "", ""],
    ["R-2", "", ""],
  ];

  test("a moved row", () => {
    expect(told(compare([riskRegister(rows)], [riskRegister(rows.toReversed())]))).toEqual({
      standing: ["R-2 lacks it.", "R-1 lacks it."],
    });
  });

  test("a renamed file", () => {
    const moved = riskRegister(rows, "aims/risks/register.md");
    expect(told(compare([riskRegister(rows)], [moved]))).toEqual({
      standing: ["R-1 lacks it.", "R-2 lacks it."],
    });
  });

  test("a renamed file without an id or a title, by what stands there", () => {
    const note = (path: string): Document => fakeDocument({ path, metadata: { note: "a word too many" } });
    expect(told(compare([note("aims/a.md")], [note("aims/b.md")]))).toEqual({ standing: ["Said."] });
  });

  test("an edited id, where the record says the same besides", () => {
    const before = riskRegister([["R-1", "", "2026-01-01"]]);
    const after = riskRegister([["R-100", "", "2026-01-01"]]);
    const comparison = compare([before], [after]);
    expect(told(comparison)).toEqual({ standing: ["R-100 lacks it.", "R-100 lacks it."] });
    expect(comparison.records).toMatchObject([
      { change: "changed", ref: "risk:R-100", fields: [{ field: "id", before: "R-1", after: "R-100" }] },
    ]);
  });

  test("one of several that are alike: what is added above them is what is new", () => {
    const note = (metadata: Readonly<Record<string, string>>): Document =>
      fakeDocument({ path: "aims/a.md", metadata });
    const comparison = compare([note({ a: "old word" })], [note({ b: "new word", a: "old word" })]);
    expect(comparison.news.map(({ finding }) => finding.line)).toEqual(["b: new word"]);
    expect(comparison.mended).toEqual([]);
  });
});

describe("what is gone without being mended", () => {
  const before = [riskRegister([["R-1", "", ""]]), fakeDocument({ path: "aims/b.md", title: "B" })];

  test("its file, and its record", () => {
    expect(told(compare(before, before.slice(1)))).toEqual({
      gone: ["R-1 lacks it. (aims/risk-register.md was removed)"],
    });
    expect(told(compare(before, [riskRegister([["R-2", "Ada", ""]])]))).toEqual({
      gone: ["R-1 lacks it. (risk:R-1 was removed)"],
    });
  });

  test("its rule", () => {
    const off = { rules: { "risk-owned": { severity: "off" } } } as const;
    expect(told(compare(before, before, off))).toEqual({
      gone: ["R-1 lacks it. (risk-owned is no longer run)"],
    });
  });

  test("what the rule needs cannot be read any more", () => {
    const late = [riskRegister([["R-1", "Ada", "2026-01-01"]])];
    const unreadable = [riskRegister([["R-1", "Ada", "soon"]])];
    expect(told(compare(late, unreadable))).toMatchObject({
      gone: ["R-1 lacks it. (risk-on-time could not be evaluated)"],
    });
  });
});

describe("what else changed", () => {
  test("records, field by field", () => {
    const before = riskRegister([
      ["R-1", "Ada", ""],
      ["R-2", "Bob", ""],
    ]);
    const after = riskRegister([
      ["R-1", "Eve", "2027-01-01"],
      ["R-3", "Zoe", ""],
    ]);
    expect(compare([before], [after]).records).toEqual([
      {
        change: "changed",
        kind: "risk",
        id: "R-1",
        ref: "risk:R-1",
        path: "aims/risk-register.md",
        fields: [
          { field: "owner", before: "Ada", after: "Eve" },
          { field: "due", after: "2027-01-01" },
        ],
      },
      {
        change: "removed",
        kind: "risk",
        id: "R-2",
        ref: "risk:R-2",
        path: "aims/risk-register.md",
        fields: [],
      },
      {
        change: "added",
        kind: "risk",
        id: "R-3",
        ref: "risk:R-3",
        path: "aims/risk-register.md",
        fields: [],
      },
    ]);
  });

  test("requirements that stand otherwise", () => {
    const comparison = compare([riskRegister([["R-1", "Ada", ""]])], [riskRegister([["R-1", "", ""]])]);
    expect(comparison.coverage).toContainEqual({
      requirement: "1.1",
      title: "1.1",
      before: "evidenced",
      after: "gaps",
    });
  });
});

test("what a rule says that could not look at the base is not called new, unless it judges the change", () => {
  const before = examineTiny([riskRegister([["R-1", "", ""]])]);
  const base = {
    ...before,
    result: {
      ...before.result,
      findings: [],
      outcomes: before.result.outcomes.map((outcome) => ({ ...outcome, outcome: "not-evaluated" as const })),
    },
  };
  const head = examineTiny([riskRegister([["R-1", "", ""]])]);
  const options = { base, head, with: compared, isAltered: () => false };
  const unsure = compareExaminations({ ...options, looksOf: () => ({ needs: ["history"], reads: [] }) });
  expect([unsure.news, unsure.unknown.length]).toEqual([[], 1]);
  const sure = compareExaminations({ ...options, looksOf: () => ({ needs: ["base"], reads: [] }) });
  expect([sure.news.length, sure.unknown]).toEqual([1, []]);
});

describe("what could not be told of the base", () => {
  const ended = (
    { project, result }: ReturnType<typeof examineTiny>,
    outcome: "blocked" | "not-evaluated" | "error",
  ): ReturnType<typeof examineTiny> => ({
    project,
    result: { ...result, findings: [], outcomes: result.outcomes.map((each) => ({ ...each, outcome })) },
  });
  const owned = riskRegister([["R-1", "Ada", ""]]);
  const open = riskRegister([["R-1", "", ""]]);
  const options = {
    head: examineTiny([open]),
    with: compared,
    looksOf: (): RuleLooks => ({ needs: [], reads: [] }),
    isAltered: () => false,
  };
  const sides = ({ news, unknown }: Comparison): object => ({
    news: news.map(({ finding }) => finding.message),
    unknown: unknown.map(({ message }) => message),
  });

  test.each(["blocked", "not-evaluated", "error"] as const)(
    "is laid to a change that touches it, and to no other, where its rule was %s",
    (outcome) => {
      const touched = compareExaminations({ ...options, base: ended(examineTiny([owned]), outcome) });
      expect(sides(touched)).toEqual({ news: ["R-1 lacks it."], unknown: [] });
      const untouched = compareExaminations({ ...options, base: ended(examineTiny([open]), outcome) });
      expect(sides(untouched)).toEqual({ news: [], unknown: ["R-1 lacks it."] });
    },
  );

  /** Takes the findings for what was found in a file of the code, or points to one. */
  const inCode = (at: "at" | "related"): ReturnType<typeof examineTiny> => ({
    ...options.head,
    result: {
      ...options.head.result,
      findings: options.head.result.findings.map((finding) => {
        const there = { ...finding.at, path: "src/chat.py" };
        return at === "at"
          ? { ...finding, at: there }
          : { ...finding, related: [{ at: there, message: "-" }] };
      }),
    },
  });

  test.each(["at", "related"] as const)("is laid to a change of the code that it is %s", (place) => {
    const base = ended(examineTiny([open]), "blocked");
    const asked: string[] = [];
    const altered = compareExaminations({
      ...options,
      base,
      head: inCode(place),
      isAltered: (path) => asked.push(path) > 0,
    });
    expect([sides(altered), asked]).toEqual([{ news: ["R-1 lacks it."], unknown: [] }, ["src/chat.py"]]);
    expect(sides(compareExaminations({ ...options, base, head: inCode(place) }))).toEqual({
      news: [],
      unknown: ["R-1 lacks it."],
    });
  });

  test("is laid to a change of the code where its rule compares with the code", () => {
    const withPackages = (
      { project, result }: ReturnType<typeof examineTiny>,
      packages: readonly string[],
    ): ReturnType<typeof examineTiny> => ({
      result,
      project: Object.create(project, {
        facts: { value: { code: { components: [], packages, data: [], calls: [] } } },
      }) as typeof project,
    });
    const looksOf = (): RuleLooks => ({ needs: ["code"], reads: [] });
    const base = withPackages(ended(examineTiny([open]), "blocked"), ["pkg:npm/openai"]);
    const compareWith = (packages: readonly string[]): object =>
      sides(compareExaminations({ ...options, base, head: withPackages(options.head, packages), looksOf }));
    expect(compareWith([])).toEqual({ news: ["R-1 lacks it."], unknown: [] });
    expect(compareWith(["pkg:npm/openai"])).toEqual({ news: [], unknown: ["R-1 lacks it."] });
  });
});

test("every finding is in one part, and nothing is new or mended against itself", () => {
  const owner = fc.constantFrom("", "Ada");
  const row = fc.tuple(
    fc.constantFrom("R-1", "R-2", "R-3"),
    owner,
    fc.constantFrom("", "2026-01-01", "soon"),
  );
  const rows = fc.array(
    row.map((cells): readonly string[] => cells),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      const [before, after] = [[riskRegister(one)], [riskRegister(other)]];
      const { news, eased, standing, unknown, mended, gone } = compare(before, after);
      const parts = [...news, ...eased].map(({ finding }) => finding).concat(standing, unknown);
      const { findings } = examineTiny(after).result;
      expect(parts.map(({ fingerprint }) => fingerprint).sort()).toEqual(
        findings.map(({ fingerprint }) => fingerprint).sort(),
      );
      expect(mended.length + gone.length).toBe(
        examineTiny(before).result.findings.length - eased.length - standing.length,
      );
      expect(told(compare(after, after))).toEqual(
        findings.length === 0 ? {} : { standing: findings.map(({ message }) => message) },
      );
    }),
    { numRuns: 60 },
  );
});
