import { expect, test } from "vitest";
import { doubts } from "./doubts.ts";
import type { Outcome } from "./outcome.ts";
import type { Result } from "./result.ts";

const outcome = (rule: string, values: Partial<Outcome> = {}): Outcome => ({
  rule,
  outcome: "pass",
  checked: 1,
  failed: 0,
  known: 0,
  waived: 0,
  blocked: 0,
  ...values,
});
const risks = {
  path: "aims/risks.md",
  kinds: [{ kind: "risk", by: "title", evidence: "Risks" }],
  records: 2,
} as const;
const sound: Result = {
  today: "2026-11-21",
  standard: [],
  packs: [],
  findings: [],
  outcomes: [outcome("document-parses"), outcome("risk-has-owner")],
  coverage: [],
  due: [],
  next: [],
  files: { read: [risks], skipped: [], unrecognised: [] },
};
const codes = (result: Result): string[] => doubts(result).map(({ code }) => code);

test("a run that read, recognised and checked something raises no doubt", () => {
  expect(doubts(sound)).toEqual([]);
});

test("an empty folder is no answer", () => {
  expect(codes({ ...sound, files: { ...sound.files, read: [] } })).toEqual(["nothing-read"]);
});

test("documents that nothing recognises are no answer, nor are templates in their folder", () => {
  const read = [
    { path: "a.md", kinds: [], records: 0 },
    { ...risks, path: "templates/b.md", template: "path" as const },
  ];
  const [doubt] = doubts({ ...sound, files: { read, skipped: [], unrecognised: [{ path: "a.md" }] } });
  expect(doubt).toMatchObject({ code: "nothing-recognised", about: ["a.md", "templates/b.md"] });
});

test("rules of the engine alone are no check", () => {
  const nothing = outcome("risk-has-owner", { outcome: "not-applicable", checked: 0 });
  expect(codes({ ...sound, outcomes: [outcome("document-parses"), nothing] })).toEqual(["nothing-checked"]);
});

test("a finding of the engine is an answer, even where no other rule had a say", () => {
  expect(codes({ ...sound, outcomes: [outcome("document-parses", { outcome: "fail", failed: 1 })] })).toEqual(
    [],
  );
});

test("what could not be read is named, five of them and the number of the others", () => {
  const skipped = Array.from({ length: 7 }, (_, n) => ({ path: `${n}.md`, reason: "unreadable" as const }));
  const [doubt] = doubts({ ...sound, files: { ...sound.files, skipped } });
  expect(doubt?.problem).toBe(
    "Not everything was checked: could not be read: 0.md, 1.md, 2.md, 3.md, 4.md and 2 more.",
  );
  expect(doubt?.about).toHaveLength(7);
});

test("a file that is too large is a doubt; another format is none", () => {
  const skipped = [
    { path: "a.md", reason: "too-large" as const },
    { path: "b.pdf", reason: "format" as const },
  ];
  expect(codes({ ...sound, files: { ...sound.files, skipped } })).toEqual(["not-read"]);
});

test("a rule that broke is named with its reason", () => {
  const broken = outcome("x", { outcome: "error", checked: 0, reason: "broke on risk:1: boom" });
  const [doubt] = doubts({ ...sound, outcomes: [...sound.outcomes, broken] });
  expect(doubt).toMatchObject({ code: "rule-broken", about: ["x"] });
  expect(doubt?.problem).toContain("broke on risk:1: boom");
});

test("a reason that is a sentence ends the sentence once", () => {
  const broken = (reason: string): Result => ({
    ...sound,
    outcomes: [outcome("risk-has-owner", { outcome: "error", reason })],
  });
  const problems = ["It broke.", "It broke"].map((reason) => doubts(broken(reason))[0]?.problem);
  expect(new Set(problems)).toEqual(
    new Set(["The rule risk-has-owner broke, so nothing is known of what it checks: It broke."]),
  );
});
