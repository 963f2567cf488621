import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { audit } from "../../kinds/audit.ts";
import { auditFinding } from "../../kinds/audit-finding.ts";
import { plannedAudit } from "../../kinds/planned-audit.ts";
import { listing } from "../../shared/listing.ts";
import { said } from "../../shared/said.ts";
import { emptySections } from "../../shared/scaffold.ts";
import { type AuditEntry, auditEntries } from "./entry.ts";

const parts = {
  date: "when it took place",
  auditors: "who audited",
  objectives: "what it was for",
  scope: "what was looked at",
  criteria: "against which criteria",
  findings: "what was found",
  conclusion: "whether the system is carried out and kept up",
} as const;
type Part = keyof typeof parts;

const why =
  "Without aim, scope and criteria nobody can tell what an audit has shown, and what it has not looked at.";

/** An audit's report can be read on its own. */
export const auditComplete = defineRule({
  id: "audit-complete",
  summary: "An audit report gives date, auditors, objectives, scope, criteria, findings and an opinion.",
  requirements: ["9.2.1", "9.2.2"],
  severity: "error",
  basis: "requirement",
  on: audit,
  reads: [auditFinding, plannedAudit],
  options: z.strictObject({}),
  notAGap:
    "Aim, scope and criteria may stand in the audit plan alone; what the programme says of the audit is counted, with a hint to repeat it.",
  messages: {
    missing: {
      problem: "{audit} does not say {parts}.",
      why,
      how: "Add it to the report as it was agreed and done; an audit that found nothing says that.",
    },
    empty: {
      problem: "{audit} has a place for {part}, and nothing stands there.",
      why,
      how: "Add it to the report as it was agreed and done; an audit that found nothing says that.",
    },
    elsewhere: {
      problem: "{audit} does not say {parts}; only the programme does.",
      why: "Whoever gets the report does not have the programme at hand.",
      how: "Repeat it in the report, as it was agreed for this audit.",
    },
  },
  check(record, { project, report }) {
    const name = record.id;
    const open = (Object.keys(parts) as Part[]).filter((part) => !isSaid(record, part, project));
    const entry = project.derive(auditEntries).find((each) => each.report === record);
    const planned = open.filter((part) => isPlanned(entry, part));
    const rest = open.filter((part) => !planned.includes(part));
    const empty = rest.filter((part) => record.state(part) !== "absent");
    for (const part of empty)
      report("empty", { at: record.at(part), key: part, data: { audit: name, part } });
    const missing = rest.filter((part) => !empty.includes(part));
    if (missing.length > 0)
      report("missing", {
        at: record.at(),
        data: { audit: name, parts: listing(missing.map((part) => parts[part])) },
        ...emptySections(record, missing, "safe"),
      });
    if (planned.length > 0)
      report("elsewhere", {
        at: record.at(),
        severity: "warning",
        data: { audit: name, parts: listing(planned.map((part) => parts[part])) },
      });
  },
  examples: [
    {
      shows: "gap",
      title: "minutes of an audit without aim and criteria, and an empty opinion",
      files: {
        "aims/audit/2026.md": `# Internal audit report AUD-2026-1
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Internal audit report AUD-2026-1 does not say what it was for and against which criteria.

- Audit date: 2026-08-06
- Auditor(s): Jane Doe
- Scope: clauses 6 to 8

## Findings

None.

## Conclusion
   ~~~~~~~~~~ Internal audit report AUD-2026-1 has a place for conclusion, and nothing stands there.

`,
      },
      fixed: {
        "aims/audit/2026.md": `# Internal audit report AUD-2026-1

- Audit date: 2026-08-06
- Auditor(s): Jane Doe
- Scope: clauses 6 to 8

## Findings

None.

## Conclusion

## Objective

## Audit criteria
`,
      },
    },
    {
      shows: "good",
      title: "a table of facts, a table of findings",
      files: {
        "aims/audit/2026.md": `---
kind: internal-audit-report
audit_date: 21–25 September 2026
auditors: [Jane Doe, Max Meyer]
---

# Audit of the AI management system

| Topic           | Content                             |
| --------------- | ----------------------------------- |
| Audit objective | conformity and effect               |
| Audit scope     | all clauses, all controls           |
| Criteria        | ISO/IEC 42001:2023, our own rules   |
| Opinion         | carried out and kept alive          |

| Finding ID | Grade | Finding                  |
| ---------- | ----- | ------------------------ |
| F-1        | minor | effect of course unknown |
`,
      },
    },
    {
      shows: "absent",
      title: "a programme without reports",
      files: { "aims/audit-programme.md": "# Internal audit programme\n\n**Frequency:** yearly\n" },
    },
  ],
});

function isSaid(record: RecordOf<typeof audit>, part: Part, project: Project): boolean {
  // Other days of a report, such as that of its approval, are not that of the audit.
  if (part === "date") return record.has("date");
  if (part === "findings" && project.records(auditFinding).some((finding) => isOf(finding, record)))
    return true;
  return said(record, part).as === "said";
}

function isOf(finding: RecordOf<typeof auditFinding>, record: RecordOf<typeof audit>): boolean {
  if (finding.document === record.document) return true;
  const of = finding.state("audit") === "read" ? finding.fields.audit?.id : undefined;
  return of !== undefined && [record.id, record.written("audit")].includes(of);
}

function isPlanned(entry: AuditEntry | undefined, part: Part): boolean {
  return (
    part in (entry?.row?.kind.fields ?? {}) &&
    entry?.row?.has(part as keyof typeof plannedAudit.fields) === true
  );
}
