import { addMonths, defineRule } from "@aims-lint/core";
import * as z from "zod";
import { audit } from "../../kinds/audit.ts";
import { plannedAudit } from "../../kinds/planned-audit.ts";
import { system } from "../../kinds/system.ts";
import { listing } from "../../shared/listing.ts";
import { auditedThings } from "./audited-things.ts";
import { coverageOf } from "./coverage.ts";
import { type AuditEntry, auditEntries, written } from "./entry.ts";
import { isOneOf, personsIn } from "./persons.ts";

/** How many things are named before the rest is counted. */
const most = 3;

/** Nobody audits what is their own. Where several audit, one of them is enough who has no part in it. */
export const auditorIndependent = defineRule({
  id: "auditor-independent",
  summary: "Nobody audits a system or a document that they answer for or wrote.",
  requirements: ["9.2.2"],
  severity: "error",
  basis: "requirement",
  on: "project",
  reads: [audit, plannedAudit, system],
  options: z.strictObject({
    months: z.int().positive().default(36).describe("How many months back an audit is judged."),
  }),
  notAGap:
    "In a small organisation two people may audit each other's work; name both as auditors, and in the report who looked at what.",
  messages: {
    own: {
      problem: "{auditor} audits {things} in {id}, and answers for it or wrote it.",
      why: "People overlook their own mistakes, and a certification auditor does not accept such a result.",
      how: "Have this part audited by somebody without a part in it, from another unit or from outside, and name them.",
    },
  },
  appliesTo: (project, { options }) =>
    project.derive(auditEntries).some((entry) => counts(entry, addMonths(project.today, -options.months))),
  check(project, { options, report }) {
    const since = addMonths(project.today, -options.months);
    for (const entry of project.derive(auditEntries).filter((each) => counts(each, since))) {
      const scope = written(entry, "scope")?.text ?? "";
      const named = written(entry, "auditors");
      if (!named) continue;
      const auditors = personsIn(named.text);
      const own = auditedThings(scope, coverageOf(scope), project).filter(
        ({ by }) => auditors.length > 0 && auditors.every((auditor) => isOneOf(auditor, by)),
      );
      const [first] = own;
      if (!first) continue;
      // Who only keeps a document is less entangled than who answers for a system.
      const severity = own.some(({ what }) => what === "system") ? "error" : "warning";
      report("own", {
        at: named.record.at("auditors"),
        subject: named.record.ref,
        severity,
        related: [{ at: first.at, message: "It is said here." }],
        data: {
          id: entry.id,
          auditor: listing(auditors.map(({ text }) => text)),
          things: shortened(own.map(({ id }) => id)),
        },
      });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a system's owner who audits it, and somebody who wrote nearly everything",
      files: {
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, owner: Jane Doe }
  - { id: SYS-002, name: Kaj, owner: Max Meyer }
`,
        "aims/risk-method.md": `---
id: AIMS-RM-001
author: Ann Bell
clauses: ["6.1.2", "6.1.3"]
---

# Risk method
`,
        "aims/internal-audits.md": `# Internal audits

| Audit ID | Date       | Scope               | Auditors        |
| -------- | ---------- | ------------------- | --------------- |
| AUD-1    | 2026-09-21 | SYS-001, clause 8   | J. Doe (lead)   |
                                                ~~~~~~~~~~~~~ J. Doe (lead) audits SYS-001 in AUD-1, and answers for it or wrote it.
| AUD-2    | 2027-03-15 | clauses 6 and 7     | Ann Bell        |
                                                ~~~~~~~~ (warning) Ann Bell audits AIMS-RM-001 in AUD-2, and answers for it or wrote it.
`,
      },
    },
    {
      shows: "good",
      title: "two who audit each other's work, and an owner who audits something else",
      files: {
        "aims/systems.csv": "System ID,Name,Owner\nSYS-001,Harbour Score,Jane Doe\nSYS-002,Kaj,Max Meyer\n",
        "aims/internal-audits.csv": `Audit ID,Date,Scope,Auditors
AUD-1,2026-09-21,all clauses,"Jane Doe, Max Meyer"
AUD-2,2027-03-15,SYS-002,Jane Doe
`,
      },
    },
    {
      shows: "absent",
      title: "no auditor named",
      files: { "aims/internal-audits.csv": "Audit ID,Date,Scope\nAUD-1,2026-09-21,all clauses\n" },
    },
  ],
});

function counts(entry: AuditEntry, since: string): boolean {
  if (entry.state === "off" || (entry.when !== undefined && entry.when.to < since)) return false;
  return written(entry, "auditors") !== undefined && written(entry, "scope") !== undefined;
}

function shortened(ids: readonly string[]): string {
  const unique = [...new Set(ids)];
  const rest = unique.length - most;
  return listing(rest > 0 ? [...unique.slice(0, most), `${rest} more`] : unique);
}
