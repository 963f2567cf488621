import { describe, expect, test } from "vitest";
import * as z from "zod";
import { Blocked } from "../checking/blocked.ts";
import type { Config } from "../configs/config.ts";
import type { Document } from "../document/document.ts";
import { fakeDocument } from "../document/fake-document.ts";
import { choice } from "../fields/choice.ts";
import { identifier, person } from "../fields/text.ts";
import { defineKind } from "../kinds/define-kind.ts";
import { lint } from "../linting/lint.ts";
import type { Result } from "../results/result.ts";
import { defineRule } from "../rules/define-rule.ts";
import { combinePacks } from "./combine-packs.ts";
import { definePack } from "./define-pack.ts";
import type { Pack } from "./pack.ts";

const makeRisk = () =>
  defineKind({
    name: "risk",
    summary: "A risk.",
    titles: ["Risk register"],
    fields: { id: identifier({ aliases: ["Risk ID"] }), owner: person(), status: choice(["open", "closed"]) },
  });
const risk = makeRisk();

const review = defineKind({
  name: "review",
  summary: "A review of a risk.",
  titles: ["Reviews"],
  fields: { id: identifier(), by: person() },
});

const messages = { missing: { problem: "{id} lacks something.", why: "-", how: "-" } } as const;
const shared = { severity: "error", basis: "practice", options: z.strictObject({}), messages } as const;

const reviewed = defineRule({
  ...shared,
  id: "review-named",
  summary: "A review says who made it.",
  requirements: ["1.1"],
  on: review,
  check(record, { report }) {
    if (!record.has("by")) report("missing", { at: record.at("by"), data: { id: record.id } });
  },
});

/** The kind of the standard's pack, as a company's pack gets it from a copy of its own. */
const owned = defineRule({
  ...shared,
  id: "risk-owned-by-us",
  summary: "A risk has an owner.",
  requirements: ["A.1"],
  on: makeRisk(),
  check(record, { project, report }) {
    const known = project.find(makeRisk(), record.id);
    if (project.records(makeRisk()).length > 0 && known && !record.has("owner"))
      report("missing", { at: record.at("owner"), data: { id: record.id } });
  },
});

const standard = definePack({
  name: "standard",
  version: "1.0.0",
  catalogue: {
    standard: "Standard",
    requirements: [
      { id: "1.1", type: "clause", title: "One", summary: "-", evidence: ["risk"] },
      { id: "A.1", type: "control", title: "Control", summary: "-", evidence: ["risk"] },
    ],
  },
  kinds: [risk],
  rules: [],
});

const company = definePack({
  name: "company",
  version: "1.0.0",
  kinds: [review],
  rules: [reviewed, owned],
  evidence: { "1.1": ["review"] },
});

const risks = fakeDocument({
  path: "aims/risk-register.md",
  title: "Risk register",
  table: [
    ["Risk ID", "Owner", "Status"],
    ["R-1", "", "open"],
  ],
});
const reviews = fakeDocument({
  path: "aims/reviews.md",
  title: "Reviews",
  table: [
    ["ID", "By"],
    ["V-1", "Jane"],
  ],
});

function run(documents: readonly Document[], packs: readonly Pack[], config: Partial<Config> = {}): Result {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  return lint(
    {
      files: documents.map(({ path, text }) => ({ path, text, problems: [] })),
      skipped: [],
      facts: { today: "2026-11-21" },
      parse: (path) => byPath.get(path) ?? fakeDocument(),
      matches: () => false,
      exists: () => false,
    },
    { packs, ...config },
  );
}

const stateOf = (result: Result, id: string) => result.coverage.find(({ requirement }) => requirement === id);

describe("a pack without a catalogue", () => {
  test("speaks for the requirements of another, and its records may be evidence for them", () => {
    const result = run([risks, reviews], [standard, company]);
    expect(result.standard).toEqual(["Standard"]);
    expect(stateOf(result, "1.1")).toMatchObject({
      state: "evidenced",
      evidence: [{ record: "risk:R-1" }, { record: "review:V-1" }],
      rules: [{ rule: "review-named", outcome: "pass" }],
    });
    expect(stateOf(result, "A.1")).toMatchObject({ state: "gaps", findings: 1 });
  });

  test("has its rules chosen by requirement", () => {
    const result = run([risks, reviews], [standard, company], { only: { requirements: ["A.1"] } });
    expect(result.outcomes.map(({ rule }) => rule)).toContain("risk-owned-by-us");
    expect(result.outcomes.map(({ rule }) => rule)).not.toContain("review-named");
  });

  test("is silent about a control that the organisation excluded, as the rules of the standard are", () => {
    const excluding: Pack = {
      ...standard,
      applicability: () => (id) => ({ state: id === "A.1" ? "excluded" : "included" }),
    };
    const result = run([risks, reviews], [excluding, company]);
    expect(result.findings).toEqual([]);
    expect(stateOf(result, "A.1")).toMatchObject({ state: "excluded" });
    expect(stateOf(result, "1.1")).toMatchObject({ state: "evidenced" });
  });
});

test("a rule may know a kind from another copy of the pack that brings it", () => {
  const { findings, outcomes } = run([risks], [standard, company]);
  expect(findings).toMatchObject([{ rule: "risk-owned-by-us", subject: "risk:R-1" }]);
  expect(outcomes.find(({ rule }) => rule === "risk-owned-by-us")).toMatchObject({ checked: 1, failed: 1 });
});

test("an unreadable value blocks a rule that another copy of the engine threw it in", () => {
  // As a second copy would make it: of another class, with the same mark.
  const mark = Symbol.for("@aims-lint/core/blocked");
  expect(mark in new Blocked("x")).toBe(true);
  const rule = defineRule({
    ...owned,
    id: "risk-blocked",
    check: () => {
      throw Object.assign(new Error("risk:R-1 owner"), { [mark]: true });
    },
  });
  const { outcomes } = run([risks], [standard, { ...company, rules: [rule], evidence: {} }]);
  expect(outcomes.find((one) => one.rule === "risk-blocked")).toMatchObject({ outcome: "blocked" });
});

describe("packs that cannot be used together", () => {
  const refuse = (...packs: Pack[]) => expect(() => combinePacks(packs));

  test.each<[string, Pack[], string]>([
    [
      "the same pack twice",
      [standard, standard],
      "The pack standard is there twice. Name each pack once; iso42001 is there by itself.",
    ],
    [
      "a kind of two packs",
      [standard, { ...company, kinds: [review, risk] }],
      "The kind risk is in standard and in company. One has to be renamed.",
    ],
    [
      "a rule of two packs",
      [standard, company, { name: "other", version: "1", kinds: [], rules: [owned] }],
      "The rule risk-owned-by-us is in company and in other. One has to be renamed.",
    ],
    [
      "a rule with the name of one of the engine",
      [standard, { ...company, rules: [{ ...owned, id: "document-parses" }] }],
      "The rule document-parses is in aims-lint and in company. One has to be renamed.",
    ],
    [
      "a requirement of two packs",
      [standard, { ...company, catalogue: standard.catalogue }],
      "The requirement 1.1 is in standard and in company. One has to be renamed.",
    ],
    [
      "a group of two packs",
      [
        { ...standard, groups: [{ name: "law", title: "-", summary: "-" }] },
        { ...company, groups: [{ name: "law", title: "-", summary: "-" }] },
      ],
      "The group of rules law is in standard and in company. One has to be renamed.",
    ],
    [
      "a requirement that none has",
      [standard, { ...company, rules: [{ ...owned, requirements: ["A.11"] }] }],
      "The rule risk-owned-by-us of the pack company speaks for A.11, which no pack here brings. Did it mean A.1?",
    ],
    [
      "a kind that none has",
      [standard, { ...company, kinds: [], rules: [reviewed], evidence: {} }],
      "The rule review-named of the pack company looks at the kind review, which no pack here brings.",
    ],
    [
      "evidence for what none has",
      [standard, { ...company, evidence: { "7.7": ["review"] } }],
      "The pack company has evidence for 7.7, which no pack here brings.",
    ],
  ])("%s", (_what, packs, message) => {
    refuse(...packs).toThrow(message);
    refuse(...packs).toThrow(expect.objectContaining({ name: "ConfigurationError", key: ["plugins"] }));
  });

  test("a rule that was made for a version of a kind with more fields", () => {
    const fields = { ...risk.fields, appetite: person() };
    const newer = defineKind({ name: "risk", summary: "A risk.", fields });
    const rules = [{ ...owned, on: newer as unknown as typeof risk }];
    refuse(standard, { ...company, rules }).toThrow(
      "The rule risk-owned-by-us of the pack company was made for a version of the kind risk that has appetite; the one here has not.",
    );
  });

  test("two names alone, though rules lack what the other of the two has", () => {
    const ours = defineKind({ name: "risk", summary: "Ours.", fields: { id: identifier() } });
    refuse(standard, { ...company, kinds: [ours, review] }).toThrow(
      /^The kind risk is in standard and in company\. One has to be renamed\.$/,
    );
  });

  test("no pack at all is no fault", () => {
    expect(combinePacks([]).catalogue.requirements).toEqual([]);
  });
});

test("a pack that breaks while it looks at the project is named", () => {
  const broken: Pack = {
    ...company,
    dueDates: () => {
      throw new TypeError("no such thing");
    },
  };
  expect(() => run([risks], [standard, broken])).toThrow(
    "The pack company 1.0.0 broke in its dueDates: no such thing",
  );
});

test("a rule that answers later is an error, since nobody would hear it", () => {
  const later = defineRule({ ...owned, id: "risk-later", check: () => Promise.resolve() as never });
  const { outcomes } = run([risks], [standard, { ...company, rules: [later] }]);
  expect(outcomes.find(({ rule }) => rule === "risk-later")).toMatchObject({
    outcome: "error",
    reason: "broke on risk:R-1: it is asynchronous, and rules have to answer at once",
  });
});
