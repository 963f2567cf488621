import { addMonths, defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { clauses } from "../../catalogue/catalogue.ts";
import { audit } from "../../kinds/audit.ts";
import { control } from "../../kinds/control.ts";
import { plannedAudit } from "../../kinds/planned-audit.ts";
import { controlNamed, listControls } from "../soa/annex-a.ts";
import { isIncluded } from "../soa/row.ts";
import { type Coverage, coverageOf, joined } from "./coverage.ts";
import { type AuditEntry, auditEntries, written } from "./entry.ts";
import { listClauses } from "./list-clauses.ts";

/** Over a cycle, audits look at every clause and at every control that applies. */
export const auditProgrammeCoversAll = defineRule({
  id: "audit-programme-covers-all",
  summary: "Every clause and every applicable control is looked at by some audit of the cycle.",
  requirements: ["9.2.1", "9.2.2"],
  severity: "error",
  basis: "requirement",
  on: "project",
  reads: [audit, plannedAudit, control],
  options: z.strictObject({
    months: z
      .int()
      .positive()
      .default(36)
      .describe("How many months back an audit counts; what is planned counts too."),
  }),
  notAGap:
    "A programme may spread over several years; audits of the last 36 months and those that are planned count.",
  messages: {
    clauses: {
      problem: "No audit of the last {months} months or in the plan looks at {missing}.",
      why: "What no audit looks at may have stopped working without anybody noticing; certification auditors compare the plan with the clauses.",
      how: "Plan an audit whose scope names it, or correct the scope of the audit that looks at it.",
    },
    controls: {
      problem:
        "No audit of the last {months} months or in the plan looks at {missing}, which the Statement of Applicability includes.",
      why: "A control that is said to be in place has to be looked at by somebody who does not run it.",
      how: "Plan an audit whose scope names it, or correct the scope of the audit that looks at it.",
    },
  },
  appliesTo: (project, { options }) => entriesThatCount(project, options.months).some(isStated),
  check(project, { options: { months }, report }) {
    const entries = entriesThatCount(project, months);
    const { clauses: seen, controls: tested } = joined(entries.map(coverage));
    const last = entries.findLast(isStated);
    if (!last) return;
    // A scope in words may mean what is missing.
    const severity = entries.every(isStated) ? "error" : "warning";
    const at = (written(last, "scope")?.record ?? last.record).at("scope");
    const lacking = clauses.clauses.map(({ id }) => id).filter((id) => !seen.has(id));
    if (lacking.length > 0)
      report("clauses", { at, severity, key: "clauses", data: { months, missing: listClauses(lacking) } });
    const untested = [...new Set(project.records(control).flatMap((row) => included(row)))].filter(
      (id) => !tested.has(id),
    );
    if (untested.length > 0)
      report("controls", {
        at,
        // Where no scope speaks of controls, those who look at operation may have looked at them.
        severity: tested.size === 0 ? "warning" : severity,
        key: "controls",
        data: { months, missing: listControls(untested) },
      });
  },
  examples: [
    {
      shows: "gap",
      title: "a clause and two controls that nobody looks at",
      files: {
        "aims/audit-programme.md": `# Internal audit programme

## Audits

| Audit ID | Date       | Scope                               | Status  |
| -------- | ---------- | ----------------------------------- | ------- |
| AUD-0    | 2022-05-01 | all clauses, Annex A                | done    |
| AUD-1    | 2026-03-02 | clauses 4 to 6                      | done    |
| AUD-2    | Q1 2027    | clauses 7, 8.1-8.3, 9 and 10; A.2   | planned |
                          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ No audit of the last 36 months or in the plan looks at clause 8.4.
                          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ No audit of the last 36 months or in the plan looks at A.7.3 and A.7.4, which the Statement of Applicability includes.
| AUD-3    | 2027-05-03 | clause 8.4                          | dropped |
`,
        "aims/soa.csv":
          "Control,Applicable,Justification\nA.2.2,yes,R-1\nA.7.3,yes,R-1\nA.7.4,yes,R-1\nA.7.5,no,no data\n",
      },
    },
    {
      shows: "good",
      title: "half done, half planned; the report says what was really looked at",
      files: {
        "aims/schedule.yaml": `kind: audit-schedule
audits:
  - { id: AUD-1, date: 2026-03-02, scope: clause 4, status: done }
  - { id: AUD-2, date: 2027-03-01, scope: "clauses 7 to 10, all applicable controls", status: planned }
`,
        "aims/audit.md": "# Internal audit report AUD-1\n\n**Date:** 2026-03-02\n**Scope:** Clauses 4 to 6\n",
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.3,yes,R-1\n",
      },
    },
    {
      shows: "absent",
      title: "scopes that name no clause",
      files: {
        "aims/internal-audit-log.csv": "Audit ID,Date,Scope,Status\nAUD-1,2026-03-02,risk management,done\n",
      },
    },
  ],
});

function entriesThatCount(project: Project, months: number): AuditEntry[] {
  const since = addMonths(project.today, -months);
  return project
    .derive(auditEntries)
    .filter(({ state, when }) => state !== "off" && (when === undefined || when.to >= since));
}

function coverage(entry: AuditEntry): Coverage {
  return coverageOf(written(entry, "scope")?.text ?? "");
}

function isStated(entry: AuditEntry): boolean {
  return coverage(entry).isStated;
}

function included(row: Parameters<typeof isIncluded>[0]): string[] {
  const id = controlNamed(row.id);
  return id !== undefined && isIncluded(row) ? [id] : [];
}
