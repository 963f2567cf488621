import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { audit } from "../../kinds/audit.ts";
import { plannedAudit } from "../../kinds/planned-audit.ts";
import { called } from "../../shared/called.ts";
import { auditEntries } from "./entry.ts";

/** What an audit found is kept. */
export const auditResultsKept = defineRule({
  id: "audit-results-kept",
  summary: "Of every audit that took place there is a report.",
  requirements: ["9.2.2"],
  severity: "error",
  basis: "requirement",
  on: plannedAudit,
  reads: [audit],
  options: z.strictObject({}),
  notAGap: "The report may lie outside the repository; name it and where it is kept in the audit's row.",
  messages: {
    missing: {
      problem:
        "{id} took place, and there is neither a report of it nor a word on where its results are kept.",
      why: "The results of audits have to be kept; without them nobody can follow up what was found.",
      how: "Link the report in the audit's row, or name where it is kept.",
    },
  },
  appliesTo: (row, { project }) =>
    project.derive(auditEntries).some((entry) => entry.row === row && entry.state === "held"),
  check(row, { project, report }) {
    const entry = project.derive(auditEntries).find((each) => each.row === row);
    if (!entry?.report && !row.has("report"))
      report("missing", { at: row.at("report"), data: { id: called(row, "Audit") } });
  },
  examples: [
    {
      shows: "gap",
      title: "an audit that is done, and an empty cell",
      files: {
        "aims/audit-programme.md": `# Internal audit programme

## Audits

| Audit ID | Date       | Scope       | Status    | Report                    |
| -------- | ---------- | ----------- | --------- | ------------------------- |
| AUD-1    | 2025-10-06 | all clauses | done      | kept by Internal Audit    |
| AUD-2    | 2026-09-21 | all clauses | Completed |                           |
                                                    ~ AUD-2 took place, and there is neither a report of it nor a word on where its results are kept.
| AUD-3    | 2027-03-15 | clause 8    | planned   |                           |
`,
      },
    },
    {
      shows: "good",
      title: "a report with the number of the audit",
      files: {
        "aims/internal-audits.yaml":
          "audits:\n  - { id: AUD-1, date: 2026-09-21, scope: all clauses, status: done }\n",
        "aims/audit/2026.md": "# Internal audit report\n\n**Audit ID:** AUD-1\n**Auditor:** Jane Doe\n",
      },
    },
    {
      shows: "absent",
      title: "nothing has taken place",
      files: {
        "aims/internal-audit-schedule.csv": "Audit ID,Date,Scope,Status\nAUD-1,2027-03-15,clause 8,planned\n",
      },
    },
  ],
});
