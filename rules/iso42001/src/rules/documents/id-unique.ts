import { defineRule, type Kind, type Project, type ProjectDocument, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { auditFinding } from "../../kinds/audit-finding.ts";
import { control } from "../../kinds/control.ts";
import { dataQuality } from "../../kinds/data-quality.ts";
import { reviewAction } from "../../kinds/review-action.ts";
import { controlOf, isOneRecord } from "./controlled.ts";
import { differenceOf } from "./difference.ts";

const why =
  "Whoever refers to {id} may mean either, and what is said of the one is read as said of the other.";

/** Kinds whose numbers begin anew in each document: `F-1` of every audit, action 1 of every meeting. */
const ownNumbers: ReadonlySet<Kind> = new Set<Kind>([auditFinding, reviewAction]);

/** An id means one thing. A row that repeats what a register says is a copy, as long as it says the same. */
export const idUnique = defineRule({
  id: "id-unique",
  summary: "No id is given to two things.",
  requirements: ["7.5.2"],
  severity: "error",
  basis: "requirement",
  on: "project",
  options: z.strictObject({}),
  notAGap:
    "A copy that says the same, a translation, or an older edition that is marked as superseded may carry the same id.",
  messages: {
    twice: {
      problem: "The id {id} is given twice in one register.",
      why,
      how: "Give one of the two an id of its own, or remove it if both are the same.",
    },
    differs: {
      problem:
        'The {kind} {id} is written in two places that differ: {field} is "{here}" here and "{there}" in {other}.',
      why,
      how: "Give one of them another id if they are two things; otherwise keep it in one place, or mend the copy.",
    },
    document: {
      problem: "The id {id} is also that of {other}.",
      why,
      how: "Give one of the documents another id, or mark the older one as superseded.",
    },
  },
  appliesTo: (project) => current(project).some(({ records }) => records.some(hasId)),
  check(project, { report }) {
    const first = new Map<string, RecordOf>();
    for (const entry of current(project)) {
      for (const record of entry.records) {
        if (!hasId(record) || isDocumentTwice(record, entry) || isMeasurement(record)) continue;
        const key = `${record.kind.name} ${record.kind.normaliseId(record.written("id") ?? "")}`;
        const earlier = first.get(key);
        if (!earlier) first.set(key, record);
        else compare(record, earlier);
      }
    }

    function compare(record: RecordOf, earlier: RecordOf): void {
      const { id, kind, ref } = record;
      const place = {
        at: record.at("id"),
        subject: ref,
        related: [{ at: earlier.at("id"), message: "The id is given here first." }],
      };
      const other = earlier.document.path;
      if (ownNumbers.has(kind) && other !== record.document.path) return;
      if (kind.universal) {
        if (!isTranslation(record.document.path, other))
          report("document", { ...place, data: { id, other } });
      } else if (containerOf(record) === containerOf(earlier)) report("twice", { ...place, data: { id } });
      else if (!/^\d+$/.test(id) && !record.ragged && !earlier.ragged) {
        const { path, here, there } = differenceOf(record, earlier) ?? {};
        if (path === undefined) return;
        const data = { kind: kind.name, id, field: path, here: here ?? "", there: there ?? "", other };
        // Two statements may speak of two systems; whether they do is for people to say.
        report("differs", { ...place, severity: kind === control ? "warning" : "error", data });
      }
    }
  },
  examples: [
    {
      shows: "gap",
      title: "one id for two risks, in one register and in two",
      files: {
        "aims/chat/risk-register.md": `# Risk register of the chatbot

| Risk ID | Title         | Likelihood |
| ------- | ------------- | ---------- |
| R-001   | Wrong answers | 3          |
| R-002   | Outage        | 2          |
| R-002   | Theft         | 1          |
  ~~~~~ The id R-002 is given twice in one register.
`,
        "aims/scoring/risks.yaml": `risks:
  - id: R-001
        ~~~~~ The risk R-001 is written in two places that differ: title is "Unfair scores" here and "Wrong answers" in aims/chat/risk-register.md.
    title: Unfair scores
    likelihood: 3
`,
      },
    },
    {
      shows: "gap",
      title: "one id for two documents, and a copy that nobody updated",
      files: {
        "aims/scope.md": `---
id: AIMS-001
status: approved
---

# Scope
`,
        "aims/summary.md": `# Summary

**Document ID:** AIMS-001
                 ~~~~~~~~ The id AIMS-001 is also that of aims/scope.md.

## AI systems

| System ID | Name          | Status   |
| --------- | ------------- | -------- |
| SYS-001   | Harbour Score | pilot    |
| SYS-002   | Kaj           | live     |
`,
        "aims/systems.yaml": `systems:
  - id: SYS-001
        ~~~~~~~ The system SYS-001 is written in two places that differ: status is "production" here and "pilot" in aims/summary.md.
    name: Harbour Score
    status: production
  - { id: SYS-002, name: Kaj, status: production }
`,
      },
    },
    {
      shows: "good",
      title: "an older edition, and rows that are only numbered",
      files: {
        "aims/scope.md": `---
id: AIMS-001
status: approved
---

# Scope
`,
        "aims/archive/scope.md": `---
id: AIMS-001
status: superseded
---

# Scope
`,
        "aims/context.md": `# Context

## External issues

| No | Issue    | Why it matters   |
| -- | -------- | ---------------- |
| 1  | New laws | Rules for AI     |

## Internal issues

| No | Issue  | Why it matters     |
| -- | ------ | ------------------ |
| 1  | Skills | Few who know models |
`,
      },
    },
    {
      shows: "absent",
      title: "nothing has an id",
      files: { "aims/scope.md": "# Scope\n\n**Owner:** Jane Doe\n**Version:** 1.0\n" },
    },
  ],
});

/** Folders in which older editions lie. */
const past = /(?:^|\/)(?:archived?|superseded|obsolete|old|history|previous(?:[-_ ]versions)?)\//i;

/** The documents that hold today; older editions keep their ids. */
function current(project: Project): ProjectDocument[] {
  return project.documents.filter((entry) => {
    if (past.test(entry.document.path)) return false;
    const own = controlOf(entry);
    return own?.state("status") !== "read" || own.fields.status !== "obsolete";
  });
}

/** Whether two paths differ in the language alone: `ai-policy.md` and `ai-policy.de.md`. */
function isTranslation(one: string, other: string): boolean {
  const bare = (path: string): string => path.replace(/[._-][a-z]{2}(?:[-_][A-Z]{2})?(?=\.\w+$)/, "");
  return bare(one) === bare(other);
}

function hasId(record: RecordOf): boolean {
  return record.state("id") === "read";
}

/** Whether a record is a result under the id of what is measured: each measurement has the same one. */
function isMeasurement(record: RecordOf): boolean {
  return record.kind === dataQuality && !record.ragged && record.has("measuredOn");
}

/** Whether a record only repeats the document's own: the id of a policy is that of its document. */
function isDocumentTwice({ kind }: RecordOf, entry: ProjectDocument): boolean {
  return kind.universal ? isOneRecord(entry) : kind.form === "document";
}

/** Where a record stands: a table, the sections of a page, a YAML file. */
function containerOf({ document, range }: RecordOf): string {
  const table = document.tables.find((one) => one.range.start <= range.start && range.start < one.range.end);
  return `${document.path} ${table?.range.start ?? "-"}`;
}
