import { addMonths, defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { audit } from "../../kinds/audit.ts";
import { plannedAudit } from "../../kinds/planned-audit.ts";
import { called } from "../../shared/called.ts";
import { type AuditEntry, auditEntries, wasHeld } from "./entry.ts";

/** An audit of the programme takes place, or the programme says why not. */
export const plannedAuditHeld = defineRule({
  id: "planned-audit-held",
  summary: "An audit whose time has come took place, or was put off on purpose.",
  requirements: ["9.2.2"],
  severity: "error",
  basis: "requirement",
  on: plannedAudit,
  reads: [audit],
  options: z.strictObject({
    months: z
      .int()
      .nonnegative()
      .default(1)
      .describe("How many months an audit may be late before it counts."),
  }),
  notAGap: "An audit may be put off or dropped for a good reason; give it the status postponed or cancelled.",
  messages: {
    late: {
      problem: "{id} was planned for {planned}, and nothing shows that it took place.",
      why: "A programme that is not carried out is the first thing that a certification auditor finds, for the dates stand in it.",
      how: "Hold the audit, or set its status and link its report if it took place; if it was put off, say so and give the new date.",
    },
    ahead: {
      problem: "{id} is marked as held, and is dated {planned}, which is still to come.",
      why: "An audit that is reported before it took place makes every other record of the programme doubtful.",
      how: "Correct the date or the status.",
    },
  },
  appliesTo: (row, { project }) => {
    const entry = entryOf(row, project);
    return entry?.when !== undefined && entry.state !== "off" && !isLogged(entry);
  },
  check(row, { project, options: { months }, report }) {
    const entry = entryOf(row, project);
    if (!entry?.when) return;
    const { today } = project;
    const data = { id: called(row, "Audit"), planned: row.fields.date ?? entry.when.to };
    if (entry.state === "held") {
      if (!entry.report && entry.when.from > today) report("ahead", { at: row.at("date"), data });
    } else if (addMonths(entry.when.to, months) < today) report("late", { at: row.at("date"), data });
  },
  examples: [
    {
      shows: "gap",
      title: "an audit of the spring that nobody held, one that was held too early",
      files: {
        "aims/audit-programme.md": `# Internal audit programme

## Audits

| Audit ID | Date       | Scope       | Status  | Report             |
| -------- | ---------- | ----------- | ------- | ------------------ |
| AUD-1    | 2026-03-16 | all clauses | planned |                    |
             ~~~~~~~~~~ AUD-1 was planned for 2026-03-16, and nothing shows that it took place.
| AUD-2    | Q3 2026    | all clauses |         |                    |
             ~~~~~~~ AUD-2 was planned for Q3 2026, and nothing shows that it took place.
| AUD-3    | 2027-03-15 | clause 8    | done    | in the drive       |
             ~~~~~~~~~~ AUD-3 is marked as held, and is dated 2027-03-15, which is still to come.
`,
      },
    },
    {
      shows: "good",
      title: "one held, one put off, one a few days late, one to come",
      files: {
        "aims/schedule.yaml": `kind: audit-schedule
audits:
  - { id: AUD-1, date: 2026-03-16, scope: clause 8, status: Completed }
  - { id: AUD-2, date: Q3 2026, scope: clause 9, status: postponed }
  - { id: AUD-3, date: 2026-11-02, scope: clause 7, status: scheduled }
  - { id: AUD-4, date: 2027-03-15, scope: clause 10, status: scheduled }
`,
      },
    },
    {
      shows: "absent",
      title: "a log without states, and a plan without dates",
      files: {
        "aims/internal-audit-log.csv": "Audit ID,Date,Auditor,Scope\nAUD-1,2026-03-16,Jane Doe,clause 8\n",
        "aims/audit-plan.csv": "Audit ID,Scope,Status\nAUD-2,clause 9,planned\n",
      },
    },
  ],
});

function entryOf(row: RecordOf<typeof plannedAudit>, project: Project): AuditEntry | undefined {
  return project.derive(auditEntries).find((entry) => entry.row === row);
}

/** Whether a log only lists audits: it says of none how far it is. */
function isLogged(entry: AuditEntry): boolean {
  return entry.state === "unknown" && wasHeld(entry);
}
