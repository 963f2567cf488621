import { expect, test } from "vitest";
import * as z from "zod";
import type { Override } from "../configs/config.ts";
import type { Preset } from "../configs/presets.ts";
import { fakeDocument } from "../document/fake-document.ts";
import { identifier, person } from "../fields/text.ts";
import { defineKind } from "../kinds/define-kind.ts";
import { lint } from "../linting/lint.ts";
import { definePack } from "../packs/define-pack.ts";
import type { Result } from "../results/result.ts";
import { defineRule } from "../rules/define-rule.ts";
import type { Severity } from "../rules/rule.ts";

const risk = defineKind({
  name: "risk",
  summary: "A risk.",
  titles: ["Risk register"],
  fields: { id: identifier({ aliases: ["Risk ID"] }), owner: person() },
});

const shared = {
  requirements: ["1"],
  severity: "error",
  basis: "practice",
  messages: { missing: { problem: "{id} has no owner.", why: "-", how: "-" } },
} as const;

const owned = defineRule({
  ...shared,
  id: "risk-owned",
  summary: "A risk has an owner.",
  on: risk,
  options: z.strictObject({ mild: z.boolean().default(false) }),
  check(record, { options, report }) {
    if (record.has("owner")) return;
    const severity: { severity?: Severity } = options.mild ? { severity: "info" } : {};
    report("missing", { at: record.at("owner"), data: { id: record.id }, ...severity });
  },
});

const allOwned = defineRule({
  ...shared,
  id: "risks-owned",
  summary: "All risks have owners.",
  on: "project",
  options: z.strictObject({}),
  check(project, { report }) {
    for (const record of project.records(risk))
      if (!record.has("owner")) report("missing", { at: record.at("owner"), data: { id: record.id } });
  },
});

const pack = definePack({
  name: "test",
  version: "1.0.0",
  catalogue: {
    standard: "Test",
    requirements: [{ id: "1", type: "clause", title: "Risks", summary: "Risks.", evidence: ["risk"] }],
  },
  kinds: [risk],
  rules: [owned, allOwned],
});

function run(overrides: readonly Override[], more: { preset?: Preset; mild?: boolean } = {}): Result {
  const documents = ["aims/drafts/b.md", "aims/a.md"].map((path) =>
    fakeDocument({
      path,
      title: "Risk register",
      table: [
        ["Risk ID", "Owner"],
        [path === "aims/a.md" ? "R-1" : "R-2", ""],
      ],
    }),
  );
  return lint(
    {
      files: documents.map(({ path, text }) => ({ path, text, problems: [] })),
      skipped: [],
      facts: { today: "2026-11-21" },
      parse: (path) => documents.find((document) => document.path === path) ?? fakeDocument(),
      matches: () => false,
      exists: () => false,
    },
    {
      packs: [pack],
      overrides,
      ...(more.preset ? { preset: more.preset } : {}),
      rules: { "risk-owned": { options: { mild: more.mild ?? false } } },
    },
  );
}

const drafts = (path: string): boolean => path.startsWith("aims/drafts/");
const everywhere = (): boolean => true;
const found = ({ findings }: Result): string[] =>
  findings.map(({ rule, severity, at }) => `${at.path} ${rule} ${severity}`);
const outcome = ({ outcomes }: Result, rule: string) => outcomes.find((one) => one.rule === rule);

test("a rule is as serious as the override says for the files that it fits", () => {
  const rules = { "risk-owned": { severity: "info" }, "risks-owned": { severity: "warning" } } as const;
  expect(found(run([{ files: drafts, rules }]))).toEqual([
    "aims/a.md risk-owned error",
    "aims/a.md risks-owned error",
    "aims/drafts/b.md risk-owned info",
    "aims/drafts/b.md risks-owned warning",
  ]);
});

test("where a rule is off it has no say, and what it has no say about does not count as checked", () => {
  const result = run([
    { files: drafts, rules: { "risk-owned": { severity: "off" }, "risks-owned": { severity: "off" } } },
  ]);
  expect(found(result)).toEqual(["aims/a.md risk-owned error", "aims/a.md risks-owned error"]);
  expect(outcome(result, "risk-owned")).toMatchObject({ outcome: "fail", checked: 1, failed: 1 });
});

test("a rule that is off everywhere, file by file, is no pass", () => {
  const result = run([
    { files: everywhere, rules: { "risk-owned": { severity: "off" }, "risks-owned": { severity: "off" } } },
  ]);
  expect(found(result)).toEqual([]);
  expect(outcome(result, "risk-owned")).toMatchObject({ outcome: "not-applicable", checked: 0 });
  expect(outcome(result, "risks-owned")).toMatchObject({ outcome: "not-applicable", checked: 0 });
  expect(result.coverage).toMatchObject([{ state: "not-evaluated" }]);
});

test("an override sets the options of a rule", () => {
  const rules = { "risk-owned": { options: { mild: true } } };
  expect(found(run([{ files: drafts, rules }])).filter((line) => line.includes("risk-owned"))).toEqual([
    "aims/a.md risk-owned error",
    "aims/drafts/b.md risk-owned info",
  ]);
});

test("a preset grades the single case that a rule itself finds milder", () => {
  const severities = (preset: Preset): string[] =>
    run([], { preset, mild: true }).findings.map(({ rule, severity }) => `${rule} ${severity}`);
  expect(severities("recommended").slice(0, 2)).toEqual(["risk-owned info", "risks-owned error"]);
  expect(severities("strict").slice(0, 2)).toEqual(["risk-owned warning", "risks-owned error"]);
  expect(severities("audit").slice(0, 2)).toEqual(["risk-owned info", "risks-owned info"]);
});

test("a rule that guards the check is the same for all files", () => {
  const rules = { "document-parses": { severity: "info" } } as const;
  expect(() => run([{ files: drafts, rules }])).toThrow(
    "The rule document-parses guards the check itself and is the same for all files.",
  );
});

test("an unknown rule of an override is refused", () => {
  expect(() => run([{ files: drafts, rules: { "risk-ownd": {} } }])).toThrow("Did you mean risk-owned?");
});
