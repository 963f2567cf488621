import { addMonths, type Day, defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { audit } from "../../kinds/audit.ts";
import { auditFinding } from "../../kinds/audit-finding.ts";
import { plannedAudit } from "../../kinds/planned-audit.ts";
import { called } from "../../shared/called.ts";
import { coverageOf, covers } from "./coverage.ts";
import { type AuditEntry, auditEntries, written } from "./entry.ts";

type Finding = RecordOf<typeof auditFinding>;

const graded: ReadonlySet<string | undefined> = new Set(["major", "minor", "nonconformity"]);

/** Where something was wrong, auditors look again. */
export const auditProgrammeHeedsResults = defineRule({
  id: "audit-programme-heeds-results",
  summary: "What an audit found is looked at again by a later one; what was grave, soon.",
  requirements: ["9.2.2"],
  severity: "warning",
  basis: "requirement",
  on: auditFinding,
  reads: [audit, plannedAudit],
  options: z.strictObject({
    months: z
      .int()
      .positive()
      .default(12)
      .describe("Within how many months a major finding is looked at again."),
  }),
  notAGap:
    "A correction may be checked outside the programme; an audit that is planned later still takes the result into account.",
  messages: {
    never: {
      problem: "{finding} concerns {requirement}, and no later audit looks at that again.",
      why: "A programme has to take the results of earlier audits into account; what went wrong once is where it goes wrong again.",
      how: "Add {requirement} to the scope of a later audit.",
    },
    late: {
      problem:
        "{finding} is a major finding about {requirement}, and no audit looks at that again within {months} months.",
      why: "What was gravely wrong is to be looked at again soon; the regular turn may come too late.",
      how: "Plan a follow-up of {requirement} earlier.",
    },
  },
  appliesTo: (finding, { project }) => {
    const held = auditOf(finding, project);
    return held !== undefined && concerned(finding) !== undefined && laterThan(held.on, project).length > 0;
  },
  check(finding, { project, options: { months }, report }) {
    const held = auditOf(finding, project);
    const requirement = concerned(finding);
    if (!held || requirement === undefined) return;
    const later = laterThan(held.on, project);
    const again = later.filter((entry) => looksAt(entry, requirement));
    const place = later[0]?.record.at("scope");
    if (!place) return;
    const related = [{ at: finding.at("requirement"), message: "The finding." }];
    const data = { finding: called(finding, "finding"), requirement, months };
    const isSoon = again.some(({ when }) => when !== undefined && when.from <= addMonths(held.on, months));
    const details = { at: place, subject: finding.ref, related, data };
    if (again.length === 0) report("never", details);
    else if (finding.fields.grade === "major" && !isSoon) report("late", details);
  },
  examples: [
    {
      shows: "gap",
      title: "one clause that is never looked at again, one that is looked at too late",
      files: {
        "aims/audit-programme.md": `# Internal audit programme

## Audits

| Audit ID | Date       | Scope             | Status  |
| -------- | ---------- | ----------------- | ------- |
| AUD-1    | 2026-03-02 | all clauses       | done    |
| AUD-2    | 2027-01-18 | clauses 4 and 5   | planned |
                          ~~~~~~~~~~~~~~~ F-2 is a major finding about 8.4, and no audit looks at that again within 12 months.
                          ~~~~~~~~~~~~~~~ F-1 concerns 7.2, and no later audit looks at that again.
| AUD-3    | 2028-03-06 | clauses 8 and 9   | planned |
`,
        "aims/audit.md": `# Internal audit report AUD-1

**Audit date:** 2026-03-02

## Findings

| Finding ID | Grade | Clause | Observation           |
| ---------- | ----- | ------ | --------------------- |
| F-1        | minor | 7.2    | effect not judged     |
| F-2        | major | 8.4    | no impact assessments |
| F-3        | OFI   | 10.1   | more ideas            |
`,
      },
    },
    {
      shows: "good",
      title: "a follow-up in half a year, and the next full audit",
      files: {
        "aims/internal-audits.yaml": `audits:
  - { id: AUD-1, date: 2026-09-21, scope: all clauses, status: done }
  - { id: AUD-2, date: Q1 2027, scope: clause 8.4 and A.7, status: planned }
  - { id: AUD-3, date: Q3 2027, scope: the whole AIMS, status: planned }
`,
        "aims/audit-findings.csv": `Finding ID,Audit ID,Grade,Requirement,Finding
F-1,AUD-1,major,8.4,no impact assessments
F-2,AUD-1,minor,A.7.4,quality not measured
F-3,AUD-1,minor,Clause 5.2,policy past its date
`,
      },
    },
    {
      shows: "absent",
      title: "nothing planned after the audit",
      files: {
        "aims/internal-audits.csv": "Audit ID,Date,Scope,Status\nAUD-1,2026-09-21,all clauses,done\n",
        "aims/audit-findings.csv":
          "Finding ID,Audit ID,Grade,Requirement,Finding\nF-1,AUD-1,major,8.4,none\n",
      },
    },
  ],
});

/** When the audit was over that a finding comes from. */
function auditOf(finding: Finding, project: Project): { readonly on: Day } | undefined {
  const of = finding.fields.audit?.id.toLowerCase();
  const entry = project
    .derive(auditEntries)
    .find(
      (each) =>
        each.report?.document === finding.document || (of !== undefined && each.id.toLowerCase() === of),
    );
  return entry?.when && { on: entry.when.to };
}

/** The requirement that a nonconformity concerns, where it is one that can be looked up. */
function concerned(finding: Finding): string | undefined {
  if (!graded.has(finding.fields.grade)) return undefined;
  const text = finding.fields.requirement ?? "";
  const id = /(?:A\.)?\d{1,2}(?:\.\d{1,2})+/.exec(text)?.[0];
  return id !== undefined && coverageOf(id).isStated ? id : undefined;
}

/** The audits after a day whose scope says what they look at. */
function laterThan(day: Day, project: Project): AuditEntry[] {
  return project
    .derive(auditEntries)
    .filter(({ state, when }) => state !== "off" && when !== undefined && when.from > day)
    .filter((entry) => written(entry, "scope") !== undefined);
}

/** Whether an audit looks at a requirement; a scope in words may well mean it. */
function looksAt(entry: AuditEntry, requirement: string): boolean {
  const coverage = coverageOf(written(entry, "scope")?.text ?? "");
  return !coverage.isStated || covers(coverage, requirement);
}
