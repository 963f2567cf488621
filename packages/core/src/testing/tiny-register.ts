import * as z from "zod";
import type { Day } from "../calendar/day.ts";
import type { Config } from "../configs/config.ts";
import type { Document } from "../document/document.ts";
import { fakeDocument } from "../document/fake-document.ts";
import { date } from "../fields/date.ts";
import { identifier, person } from "../fields/text.ts";
import { defineKind } from "../kinds/define-kind.ts";
import { type Examination, examine } from "../linting/lint.ts";
import { definePack } from "../packs/define-pack.ts";
import type { Pack } from "../packs/pack.ts";
import type { Result } from "../results/result.ts";
import { defineRule } from "../rules/define-rule.ts";

const fields = { id: identifier({ aliases: ["Risk ID"] }), owner: person(), due: date() };

const risk = defineKind({ name: "risk", summary: "A risk.", titles: ["Risk register"], fields });
const task = defineKind({ name: "task", summary: "A task.", titles: ["Tasks"], fields });

const message = { problem: "{id} lacks it.", why: "Somebody has to care.", how: "Name one." } as const;

const owned = (kind: typeof risk | typeof task, requirement: string) =>
  defineRule({
    id: `${kind.name}-owned`,
    summary: "It has an owner.",
    requirements: [requirement],
    severity: "error",
    basis: "requirement",
    on: kind as typeof risk,
    options: z.strictObject({}),
    messages: { missing: message },
    check(record, { report }) {
      if (!record.has("owner")) report("missing", { at: record.at("owner"), data: { id: record.id } });
    },
  });

/** Needs the day itself, so that one that cannot be read blocks it. */
const timed = defineRule({
  id: "risk-on-time",
  summary: "A risk is treated in time.",
  requirements: ["1.2"],
  severity: "warning",
  basis: "practice",
  on: risk,
  options: z.strictObject({}),
  messages: { late: message },
  check(record, { project, report }) {
    if ((record.fields.due ?? project.today) < project.today)
      report("late", { at: record.at("due"), data: { id: record.id } });
  },
});

/** Says the same of a document as often as it holds the word: findings without an identity of their own. */
const silent = defineRule({
  id: "word-avoided",
  summary: "A cell does not hold the word.",
  requirements: [],
  severity: "warning",
  basis: "practice",
  on: "document",
  options: z.strictObject({}),
  messages: { said: { problem: "Said.", why: "-", how: "-" } },
  check({ document }, { report }) {
    for (const { index } of document.text.matchAll(/word/g))
      report("said", { at: document.locate({ start: index, end: index + 4 }) });
  },
});

/** For tests: a standard with two kinds of records and a few rules. */
export const tinyPack: Pack = definePack({
  name: "tiny",
  version: "1.0.0",
  catalogue: {
    standard: "Tiny",
    requirements: ["1.1", "1.2", "2.1"].map((id) => ({
      id,
      type: "clause" as const,
      title: id,
      summary: id,
      evidence: ["risk"],
    })),
  },
  kinds: [risk, task],
  rules: [owned(risk, "1.1"), owned(task, "2.1"), timed, silent],
});

/** For tests: lints documents, on 2026-11-21 where nothing else is said. */
export function lintTiny(
  documents: readonly Document[],
  config: Partial<Config> = {},
  today: Day = "2026-11-21",
): Result {
  return examineTiny(documents, config, today).result;
}

/** For tests: lints documents and keeps the project. */
export function examineTiny(
  documents: readonly Document[],
  config: Partial<Config> = {},
  today: Day = "2026-11-21",
): Examination {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  return examine(
    {
      files: documents.map(({ path, text }) => ({ path, text, problems: [] })),
      skipped: [],
      facts: { today },
      parse: (path) => byPath.get(path) ?? fakeDocument(),
      matches: () => false,
      exists: () => false,
    },
    { packs: [tinyPack], ...config },
  );
}

/** For tests: a register of risks, a row each: id, owner, due. */
export function riskRegister(rows: readonly (readonly string[])[], path = "aims/risk-register.md"): Document {
  return fakeDocument({ path, title: "Risk register", table: [["Risk ID", "Owner", "Due"], ...rows] });
}
