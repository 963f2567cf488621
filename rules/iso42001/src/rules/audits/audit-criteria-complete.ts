import { addMonths, defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { audit } from "../../kinds/audit.ts";
import { plannedAudit } from "../../kinds/planned-audit.ts";
import { type AuditEntry, auditEntries, written } from "./entry.ts";

const standard = /42001|\bthe standard\b|\bclauses? \d/i;
const own =
  /\b(?:own|our|internal|organi[sz]ation(?:'s|al|s)?|company|corporate|project|polic(?:y|ies)|procedures?|contracts?|processes|handbook|manual|soa|statement of applicability|documentation|documented|legal|eigene\w*|internes?|próprios?|propios?)\b/i;

/** An internal audit asks two things: does the system meet the standard, and does it meet what we set ourselves. */
export const auditCriteriaComplete = defineRule({
  id: "audit-criteria-complete",
  summary: "The criteria of an audit are the standard and the organisation's own requirements.",
  requirements: ["9.2.1"],
  severity: "error",
  basis: "requirement",
  on: "project",
  reads: [audit, plannedAudit],
  options: z.strictObject({
    months: z.int().positive().default(36).describe("How many months back an audit is judged."),
  }),
  notAGap:
    "A follow-up of single findings may have narrower criteria; the other side then belongs to another audit of the cycle.",
  messages: {
    standardOnly: {
      problem: 'The criteria of {id}, "{criteria}", leave out the organisation\'s own requirements.',
      why: "An internal audit also shows whether people do what the organisation's own policies, procedures and contracts ask.",
      how: "Name the own rules that the audit was held against; if it was not, plan one that is.",
    },
    ownOnly: {
      problem: 'The criteria of {id}, "{criteria}", leave out ISO/IEC 42001.',
      why: "An internal audit has to tell whether the requirements of the standard are met too.",
      how: "Name the standard or the clauses that the audit was held against; if it was not, plan one that is.",
    },
  },
  appliesTo: (project, { options }) => entriesWithCriteria(project, options.months).length > 0,
  check(project, { options, report }) {
    for (const { entry, criteria } of entriesWithCriteria(project, options.months)) {
      const { text, record } = criteria;
      const message = missing(text);
      if (message)
        report(message, {
          at: record.at("criteria"),
          subject: record.ref,
          data: { id: entry.id, criteria: shortened(text) },
        });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "the standard alone, and own rules alone",
      files: {
        "aims/internal-audits.md": `# Internal audits

| Audit ID | Date       | Scope       | Criteria                     |
| -------- | ---------- | ----------- | ---------------------------- |
| AUD-1    | 2026-09-21 | all clauses | ISO/IEC 42001:2023           |
                                        ~~~~~~~~~~~~~~~~~~ The criteria of AUD-1, "ISO/IEC 42001:2023", leave out the organisation's own requirements.
| AUD-2    | 2027-03-15 | clause 8    | our policies and procedures  |
                                        ~~~~~~~~~~~~~~~~~~~~~~~~~~~ The criteria of AUD-2, "our policies and procedures", leave out ISO/IEC 42001.
`,
      },
    },
    {
      shows: "good",
      title: "both, in the report",
      files: {
        "aims/audit/2026.md": `# Internal audit report AUD-1

**Audit date:** 2026-09-21

## 3. Audit criteria

ISO/IEC 42001:2023; the policies, procedures and contracts in force on 2026-09-01.
`,
      },
    },
    {
      shows: "absent",
      title: "no criteria anywhere",
      files: { "aims/internal-audits.csv": "Audit ID,Date,Scope\nAUD-1,2026-09-21,all clauses\n" },
    },
  ],
});

function entriesWithCriteria(
  project: Project,
  months: number,
): { readonly entry: AuditEntry; readonly criteria: NonNullable<ReturnType<typeof written>> }[] {
  const since = addMonths(project.today, -months);
  return project.derive(auditEntries).flatMap((entry) => {
    const criteria = written(entry, "criteria");
    const counts = entry.state !== "off" && (entry.when === undefined || entry.when.to >= since);
    return criteria && counts ? [{ entry, criteria }] : [];
  });
}

function missing(criteria: string): "standardOnly" | "ownOnly" | undefined {
  if (!standard.test(criteria)) return own.test(criteria) ? "ownOnly" : undefined;
  return own.test(criteria) ? undefined : "standardOnly";
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
