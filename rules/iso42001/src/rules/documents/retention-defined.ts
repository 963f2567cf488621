import { defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { registerEntry } from "../../kinds/register-entry.ts";
import { retention } from "../../kinds/retention.ts";
import { documentsWith } from "../../shared/documents-with.ts";
import { headOf } from "../../shared/head-of.ts";
import { isControlled, nameOf, saysAny } from "./controlled.ts";
import { documentOf } from "./registered.ts";

/** Records that have to be kept, by kind, and the words by which a schedule means them. */
const kept = new Map<string, readonly [what: string, words: RegExp]>([
  ["audit", ["audit reports", /audit/i]],
  ["management-review", ["management reviews", /management review|review of (?:the )?management|minutes/i]],
  ["impact-assessment", ["impact assessments", /impact|assessment/i]],
  ["risk", ["the risk register", /risk/i]],
  ["treatment", ["the risk treatment plan", /risk|treatment/i]],
  ["control", ["the Statement of Applicability", /applicability|\bsoa\b|risk/i]],
  ["competence", ["competence records", /competence|training|skill/i]],
  ["training", ["training records", /competence|training|skill/i]],
  ["nonconformity", ["nonconformities", /non-?conform|corrective|improvement/i]],
  ["incident", ["incidents", /incident/i]],
  ["monitoring-result", ["monitoring results", /monitor|measur|indicator|result/i]],
]);

const everything = /^\W*(?:all|any|every|other|everything)\b/i;

/** A schedule of retention says for how long, and forgets no kind of record that has to be kept. */
export const retentionDefined = defineRule({
  id: "retention-defined",
  summary: "For every kind of record that has to be kept it is known for how long.",
  requirements: ["7.5.3"],
  severity: "warning",
  basis: "requirement",
  on: "project",
  reads: [registerEntry, retention],
  options: z.strictObject({}),
  notAGap:
    "A period may be a number of years, as long as an event lasts, or for good; the document register or the record itself may give it instead of the schedule. A row for all other records covers what is not named.",
  messages: {
    period: {
      problem: "The schedule gives no period for {what}.",
      why: "What has no period is deleted too early by one and kept too long by another; for personal data the second is a breach.",
      how: "Decide on the period with the owner of the records, and enter it.",
    },
    unnamed: {
      problem: "Neither the retention schedule nor {name} gives a period for {what}.",
      why: "These records have to be kept as proof; without a period somebody deletes them in good faith.",
      how: "Add a row for them to the schedule.",
    },
  },
  appliesTo: (project) => project.records(retention).length > 0,
  check(project, { report }) {
    const rows = project.records(retention).filter(({ ragged }) => !ragged);
    const [first] = rows;
    if (!first) return;
    for (const record of rows.filter((row) => !row.has("period"))) {
      if (!project.derive(withPeriod).has(record.document)) continue;
      const data = { what: record.written("what") ?? record.id };
      report("period", { at: record.at("period"), subject: record.ref, data });
    }
    const named = rows.map((row) => `${row.written("what") ?? ""} ${row.id}`);
    if (named.some((text) => everything.test(text)) || !named.some(isOurs)) return;
    const told = new Set<string>();
    for (const entry of project.documents.filter(isControlled)) {
      for (const { kind } of entry.kinds) {
        const [what, words] = kept.get(kind.name) ?? [];
        if (what === undefined || !words || told.has(what) || named.some((text) => words.test(text)))
          continue;
        if (saysAny(entry, ["retention"]) || project.derive(retained).has(entry.document.path)) continue;
        told.add(what);
        const related = [{ at: headOf(entry.document), message: "The records are here." }];
        const data = { what, name: nameOf(entry) };
        report("unnamed", { at: headOf(first.document), key: kind.name, related, data });
      }
    }
  },
  examples: [
    {
      shows: "gap",
      title: "no period, and a kind of record that was forgotten",
      files: {
        "aims/retention-schedule.md": `# Retention schedule
  ~~~~~~~~~~~~~~~~~~ Neither the retention schedule nor Competence matrix gives a period for competence records.

| Kind of record | Kept for | Begins with |
| -------------- | -------- | ----------- |
| risk register  |          | replacement |
                   ~ The schedule gives no period for risk register.
| audit reports  | 10 years | report      |
`,
        "aims/competence-matrix.md": `# Competence matrix

| Role         | Person   | Evidence         |
| ------------ | -------- | ---------------- |
| AIMS manager | Jane Doe | lead implementer |
`,
      },
    },
    {
      shows: "good",
      title: "the schedule, or the record itself",
      files: {
        "aims/retention.yaml":
          "kind: retention-schedule\nperiods:\n  - { record: risk register, period: 10 years }\n",
        "aims/risks.csv": "Risk ID,Description,Owner\nR-1,Drift,Jane Doe\n",
        "aims/competence-matrix.md": `# Competence matrix

**Retention:** 3 years after employment

| Role         | Person   | Evidence         |
| ------------ | -------- | ---------------- |
| AIMS manager | Jane Doe | lead implementer |
`,
      },
    },
    {
      shows: "absent",
      title: "no schedule",
      files: { "aims/risks.csv": "Risk ID,Description,Owner\nR-1,Drift,Jane Doe\n" },
    },
  ],
});

/** Whether a row speaks of records of a management system; a schedule for customer data and contracts is another one. */
function isOurs(text: string): boolean {
  return [...kept.values()].some(([, words]) => words.test(text));
}

const withPeriod = documentsWith(retention, "period");

/** The paths of the documents for which the document register gives a period. */
function retained(project: Project): ReadonlySet<string> {
  const rows = project.records(registerEntry).filter((record) => !record.ragged && record.has("retention"));
  return new Set(rows.flatMap((record) => documentOf(record, project)?.document.path ?? []));
}
