import { addMonths, defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { audit } from "../../kinds/audit.ts";
import { auditProgramme } from "../../kinds/audit-programme.ts";
import { plannedAudit } from "../../kinds/planned-audit.ts";
import { said } from "../../shared/said.ts";
import { type AuditEntry, auditEntries, wasHeld } from "./entry.ts";
import { longestInterval } from "./longest-interval.ts";

/** Internal audits take place at the intervals that were planned. */
export const internalAuditHeld = defineRule({
  id: "internal-audit-held",
  summary: "The last internal audit is no older than the planned interval.",
  requirements: ["9.2.1"],
  severity: "error",
  basis: "requirement",
  on: "project",
  reads: [audit, auditProgramme, plannedAudit],
  options: z.strictObject({
    months: z
      .int()
      .positive()
      .default(12)
      .describe("How many months may lie between two audits where the programme does not say."),
  }),
  notAGap:
    "The interval is the organisation's own: write it into the programme under Frequency, or set it as an option.",
  messages: {
    overdue: {
      problem: "The last internal audit, {id}, was on {last}, more than {months} months ago.",
      why: "Without a recent audit nobody independent can say whether the AI management system is lived; certification auditors ask for one before they come.",
      how: "Hold the audit that is due, and keep its report; if the interval has changed, say so in the programme.",
    },
  },
  appliesTo: (project) => lastHeld(project) !== undefined,
  check(project, { options, report }) {
    const last = lastHeld(project);
    const on = last?.when?.to;
    if (!last || on === undefined) return;
    const months = intervalOf(project) ?? options.months;
    if (addMonths(on, months) < project.today)
      report("overdue", {
        at: last.record.at("date"),
        subject: last.record.ref,
        data: { id: last.id, last: on, months },
      });
  },
  examples: [
    {
      shows: "gap",
      title: "the last report is two years old; what is planned does not count",
      files: {
        "aims/audit/2024.md": `# Internal audit report AUD-2024-1

**Audit date:** 4–8 November 2024
                ~~~~~~~~~~~~~~~~~ The last internal audit, Internal audit report AUD-2024-1, was on 2024-11-08, more than 12 months ago.
**Scope:** all clauses
`,
        "aims/audit/programme.md": `# Internal audit programme

## Audit schedule

| Audit ID | Date       | Scope       | Status  |
| -------- | ---------- | ----------- | ------- |
| AUD-2    | 2027-01-15 | all clauses | planned |
`,
      },
    },
    {
      shows: "good",
      title: "the programme says every two years",
      files: {
        "aims/audit-programme.md": `# Internal audit programme

**Frequency:** quarterly checks of one process; the whole system every two years

## Audit schedule

| Audit ID | When         | Scope       | Status    | Report        |
| -------- | ------------ | ----------- | --------- | ------------- |
| AUD-1    | January 2025 | all clauses | Completed | in the drive  |
`,
      },
    },
    {
      shows: "absent",
      title: "an audit that is still to come",
      files: {
        "aims/internal-audit-schedule.csv": "Audit ID,Date,Scope\nAUD-1,2027-01-15,all clauses\n",
      },
    },
  ],
});

function lastHeld(project: Project): AuditEntry | undefined {
  return project
    .derive(auditEntries)
    .findLast((entry) => wasHeld(entry) && entry.when !== undefined && entry.when.from <= project.today);
}

function intervalOf(project: Project): number | undefined {
  const texts = project.records(auditProgramme).map((programme) => said(programme, "frequency"));
  const months = texts.flatMap((found) => (found.as === "said" ? (longestInterval(found.text) ?? []) : []));
  return months.length > 0 ? Math.max(...months) : undefined;
}
