import { defineRule, normaliseKey, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { audit } from "../../kinds/audit.ts";
import { auditFinding } from "../../kinds/audit-finding.ts";
import { nonconformity } from "../../kinds/nonconformity.ts";
import { called } from "../../shared/called.ts";

type Finding = RecordOf<typeof auditFinding>;

const graded: ReadonlySet<string | undefined> = new Set(["major", "minor", "nonconformity"]);
const why =
  "What an audit finds is corrected only if somebody takes it on, looks for the cause and shows that the correction works.";

/** A nonconformity that an audit finds is followed up as one. */
export const auditFindingRecorded = defineRule({
  id: "audit-finding-recorded",
  summary: "A nonconformity that an audit found stands in the log of nonconformities.",
  requirements: ["9.2.2", "10.2"],
  severity: "error",
  basis: "requirement",
  on: auditFinding,
  reads: [audit, nonconformity],
  options: z.strictObject({}),
  notAGap: "Observations and chances for improvement need no nonconformity; grade them as what they are.",
  messages: {
    missing: {
      problem: "{id} is graded {grade}, and the log of nonconformities has nothing about it.",
      why,
      how: "Enter it in the log of nonconformities with an owner and a date, and write its id here.",
    },
    unknown: {
      problem: "{id} names the nonconformity {nonconformity}, which is not in the log.",
      why,
      how: "Enter it in the log of nonconformities, or correct the id.",
    },
    ungraded: {
      problem: "{id} has no grade and no nonconformity.",
      why: "Without a grade nobody can tell whether the finding has to be corrected or may be noted.",
      how: "Grade the finding; if it is a nonconformity, enter it in the log and write its id here.",
    },
  },
  appliesTo: (finding) =>
    finding.has("nonconformity") ||
    (finding.state("grade") !== "absent" && (!finding.has("grade") || graded.has(finding.fields.grade))),
  check(finding, { project, report }) {
    const id = called(finding, "finding");
    const log = project.records(nonconformity);
    const named = finding.fields.nonconformity ?? [];
    for (const { id: other, range, all } of named) {
      if (log.length === 0 || all || project.find(nonconformity, other) || !/\d/.test(other)) continue;
      report("unknown", { at: finding.span(range), key: other, data: { id, nonconformity: other } });
    }
    if (named.length > 0 || log.some((record) => names(record, finding, project))) return;
    const at = finding.at("nonconformity");
    if (!finding.has("grade")) report("ungraded", { at: finding.at("grade"), data: { id } });
    else report("missing", { at, data: { id, grade: finding.written("grade") ?? "" } });
  },
  examples: [
    {
      shows: "gap",
      title: "a minor one that nobody took on, one that the log does not have, one without a grade",
      files: {
        "aims/audit/2026.md": `# Internal audit report AUD-1

## Findings

| Finding ID | Grade       | Observation                | Nonconformity |
| ---------- | ----------- | -------------------------- | ------------- |
| F-1        | Minor NC    | effect of course not judged |               |
                                                           ~ F-1 is graded Minor NC, and the log of nonconformities has nothing about it.
| F-2        | Major       | no impact assessment       | NC-009        |
                                                          ~~~~~~ F-2 names the nonconformity NC-009, which is not in the log.
| F-3        |             | older model card in use    |               |
               ~ F-3 has no grade and no nonconformity.
| F-4        | Observation | long forms                 |               |
`,
        "aims/nonconformities.csv": "NC ID,Description,Source\nNC-001,Values not analysed,monitoring\n",
      },
    },
    {
      shows: "good",
      title: "the finding names the nonconformity, or the nonconformity the finding",
      files: {
        "aims/audit/2026.md": `# Internal audit report AUD-1

## Findings

| Finding ID | Grade | Observation            | NC     |
| ---------- | ----- | ---------------------- | ------ |
| F-1        | minor | effect not judged      | NC-001 |
| F-2        | minor | values not analysed    |        |
`,
        "aims/nonconformities.yaml": `nonconformities:
  - { id: NC-001, description: Effect not judged, source: interview }
  - { id: NC-002, description: Values not analysed, source: "AUD-1, F-2" }
`,
      },
    },
    {
      shows: "absent",
      title: "an audit with chances for improvement only",
      files: { "aims/audit-findings.csv": "Finding ID,Type,Description\nF-1,OFI,shorter forms\n" },
    },
  ],
});

/** Whether a nonconformity says that it comes from a finding: it names its id, and its audit where it names one. */
function names(record: RecordOf<typeof nonconformity>, finding: Finding, project: Project): boolean {
  const source = ` ${normaliseKey([record.written("source"), record.written("description")].join(" "))} `;
  const id = normaliseKey(finding.id);
  if (!/\d/.test(id) || !source.includes(` ${id} `)) return false;
  const audits = auditsOf(finding, project);
  return !/\baud/.test(source) || audits.length === 0 || audits.some((one) => source.includes(` ${one} `));
}

function auditsOf(finding: Finding, project: Project): string[] {
  const report = project.records(audit).find(({ document }) => document === finding.document);
  return [finding.written("audit"), report?.written("audit"), report?.written("id"), titleId(report)]
    .map((text) => normaliseKey(text ?? ""))
    .filter((text) => text !== "");
}

function titleId(report: RecordOf | undefined): string | undefined {
  return /[A-Z]{2,}[-_ ]?\d[\w-]*/.exec(report?.document.title?.value ?? "")?.[0];
}
