import { describe, expect, test } from "vitest";
import type { Config } from "../configs/config.ts";
import type { Document } from "../document/document.ts";
import { fakeDocument } from "../document/fake-document.ts";
import type { Result } from "../results/result.ts";
import { lintTiny, riskRegister, tinyPack } from "../testing/tiny-register.ts";
import type { BaselineEntry } from "./baseline.ts";
import { takeOn } from "./take-on.ts";

const path = "aims-lint.baseline.json";

/** The result of documents once the debt of others was taken on. */
function after(old: readonly Document[], now: readonly Document[], config: Partial<Config> = {}): Result {
  const { entries } = takeOn(lintTiny(old));
  return lintTiny(now, { baseline: { path, entries }, ...config });
}

const counts = ({ baseline }: Result) =>
  baseline && { known: baseline.known, new: baseline.new, paid: baseline.paid.length };
const two = [
  ["R-1", "", "2026-01-01"],
  ["R-2", "", ""],
];

describe("what was taken on", () => {
  test("is known, with the day, and nothing of it is new", () => {
    const result = after([riskRegister(two)], [riskRegister(two)]);
    expect(counts(result)).toEqual({ known: 3, new: 0, paid: 0 });
    expect(result.findings.map(({ known }) => known?.since)).toEqual(Array(3).fill("2026-11-21"));
  });

  test("keeps rules failed and requirements with gaps, with the numbers apart", () => {
    const result = after([riskRegister(two.slice(0, 1))], [riskRegister(two)]);
    expect(result.outcomes.find(({ rule }) => rule === "risk-owned")).toMatchObject({
      outcome: "fail",
      failed: 2,
      known: 1,
    });
    expect(result.coverage[0]).toMatchObject({ state: "gaps", findings: 2 });
  });

  test("is paid once it is gone, and no other entry is", () => {
    const result = after(
      [riskRegister(two)],
      [
        riskRegister([
          ["R-1", "Jane", "2026-01-01"],
          ["R-2", "", ""],
        ]),
      ],
    );
    expect(counts(result)).toEqual({ known: 2, new: 0, paid: 1 });
    expect(result.baseline?.paid).toMatchObject([{ rule: "risk-owned", subject: "risk:R-1" }]);
    expect(result.baseline?.left).toHaveLength(2);
  });

  test("is paid where the record is gone", () => {
    expect(counts(after([riskRegister(two)], [riskRegister(two.slice(0, 1))]))).toMatchObject({ paid: 1 });
  });

  test("is found again in another file and another row", () => {
    const moved = riskRegister(two.toReversed(), "aims/b/risk-register.md");
    const result = after([riskRegister(two)], [moved]);
    expect(counts(result)).toEqual({ known: 3, new: 0, paid: 0 });
    expect(new Set(result.baseline?.left.map((entry) => entry.path))).toEqual(
      new Set(["aims/b/risk-register.md"]),
    );
  });

  test("that is waived since is neither known nor paid", () => {
    const waiver = fakeDocument({
      path: "aims/waivers.md",
      title: "Waivers",
      table: [
        ["Rule", "Subject", "Reason", "Approver", "Expiry"],
        ["risk-owned", "R-2", "Later", "Jane", "2027-01-01"],
      ],
    });
    const result = after([riskRegister(two)], [riskRegister(two), waiver]);
    expect(counts(result)).toEqual({ known: 2, new: 0, paid: 0 });
    expect(result.baseline?.left).toHaveLength(3);
  });
});

describe("findings that are alike", () => {
  const words = (count: number, name = "aims/note.md", title?: string) =>
    fakeDocument({ path: name, ...(title ? { title } : {}), table: [["A"], ...Array(count).fill(["word"])] });

  // A project of notes alone is no answer.
  const inOrder = riskRegister([["R-1", "Jane", ""]]);
  const notes = (old: readonly Document[], now: readonly Document[]) =>
    after([inOrder, ...old], [inOrder, ...now]);

  test("are counted: one more is new", () => {
    expect(counts(notes([words(2)], [words(3)]))).toEqual({ known: 2, new: 1, paid: 0 });
  });

  test("are counted: one less is paid", () => {
    expect(counts(notes([words(3)], [words(2)]))).toEqual({ known: 2, new: 0, paid: 1 });
  });

  test("are known by any of their numbers", () => {
    const { entries } = takeOn(lintTiny([words(3)]));
    const result = lintTiny([words(1)], { baseline: { path, entries: entries.slice(2) } });
    expect(counts(result)).toEqual({ known: 1, new: 0, paid: 0 });
  });

  test("survive a new name of their file", () => {
    expect(counts(notes([words(2)], [words(2, "aims/other.md")]))).toEqual({ known: 2, new: 0, paid: 0 });
  });

  test("survive a new title, and a title that another document has as well", () => {
    const old = [words(2, "aims/a.md", "Notes")];
    expect(counts(notes(old, [words(2, "aims/a.md", "Our notes")]))).toMatchObject({ known: 2, new: 0 });
    const twin = fakeDocument({ path: "aims/b.md", title: "Notes" });
    expect(counts(notes(old, [...old, twin]))).toMatchObject({ known: 2, new: 0 });
  });

  test("of another file are new, as long as the first is there", () => {
    const copy = words(2, "aims/copy.md");
    expect(counts(notes([words(2)], [words(2), copy]))).toEqual({ known: 2, new: 2, paid: 0 });
  });
});

describe("debt stays where nobody could look", () => {
  const old = [riskRegister([["R-1", "", "2026-01-01"]])];
  const stays = (now: readonly Document[], config: Partial<Config> = {}) => {
    const { baseline } = after(old, now, config);
    return baseline && { paid: baseline.paid.length, left: baseline.left.length };
  };

  test("because a value cannot be read", () => {
    expect(stays([riskRegister([["R-1", "Jane", "soon"]])])).toEqual({ paid: 1, left: 1 });
  });

  test("because the document could not be read whole", () => {
    const problem = {
      code: "x",
      problem: "Broken.",
      how: "-",
      range: { start: 0, end: 1 },
      incomplete: true,
    };
    const broken = { ...riskRegister([["R-1", "Jane", ""]]), problems: [problem] };
    expect(stays([broken])).toEqual({ paid: 0, left: 2 });
  });

  test("because the rule is switched off", () => {
    const rules = { "risk-owned": { severity: "off" as const } };
    expect(stays([riskRegister([["R-1", "Jane", "2026-01-01"]])], { rules })).toEqual({ paid: 0, left: 2 });
  });

  test("because only a part was asked for", () => {
    const mended = [riskRegister([["R-1", "Jane", ""]])];
    expect(stays(mended, { only: { rules: ["risk-owned"] } })).toEqual({ paid: 0, left: 2 });
    expect(stays(mended, { reports: () => false })).toEqual({ paid: 0, left: 2 });
  });

  test("because the organisation decided that a control does not apply", () => {
    const packs = [{ ...tinyPack, applicability: () => () => ({ state: "excluded" as const }) }];
    expect(stays(old, { packs })).toEqual({ paid: 0, left: 2 });
  });
});

describe("a baseline", () => {
  const [entry] = takeOn(lintTiny([riskRegister([["R-1", "", ""]])])).entries as [BaselineEntry];
  const baselineOf = (...entries: BaselineEntry[]) =>
    lintTiny([riskRegister([["R-1", "", ""]])], { baseline: { path, entries } }).baseline;

  test("cannot say one thing and mean another", () => {
    expect(baselineOf({ ...entry, subject: "risk:R-9" })).toMatchObject({ known: 0, new: 1 });
    expect(baselineOf({ ...entry, rule: "risk-on-time" })).toMatchObject({ known: 0, new: 1 });
  });

  test("names entries of rules that do not exist, and keeps them", () => {
    const strange = { ...entry, rule: "risk-has-owner" };
    expect(baselineOf(strange)).toMatchObject({
      known: 0,
      new: 1,
      paid: [],
      strange: [strange],
      left: [strange],
    });
  });

  test("does not take on what guards the check", () => {
    const directive = { text: "nonsense", row: 0 };
    const table = [
      ["Risk ID", "Owner"],
      ["R-1", "Jane"],
    ];
    const result = lintTiny([fakeDocument({ title: "Risk register", table, directive })]);
    expect(result.findings.map(({ rule }) => rule)).toEqual(["waiver-valid"]);
    expect(takeOn(result).entries).toEqual([]);
  });

  test("written again keeps the old days and says what it adds", () => {
    const first = takeOn(lintTiny([riskRegister([["R-1", "", ""]])])).entries;
    const old = first.map((one) => ({ ...one, since: "2025-01-01" }));
    const { entries, added } = takeOn(lintTiny([riskRegister(two)], { baseline: { path, entries: old } }));
    expect(entries.map(({ subject, rule, since }) => [subject, rule, since])).toEqual([
      ["risk:R-1", "risk-on-time", "2026-11-21"],
      ["risk:R-1", "risk-owned", "2025-01-01"],
      ["risk:R-2", "risk-owned", "2026-11-21"],
    ]);
    expect(added).toHaveLength(2);
  });
});
