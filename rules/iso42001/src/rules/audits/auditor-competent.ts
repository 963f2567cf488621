import { addMonths, defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { audit } from "../../kinds/audit.ts";
import { competence } from "../../kinds/competence.ts";
import { plannedAudit } from "../../kinds/planned-audit.ts";
import { role } from "../../kinds/role.ts";
import { roleIndex } from "../roles/role-index.ts";
import { type AuditEntry, auditEntries, written } from "./entry.ts";
import { isOneOf, type Person, personsIn } from "./persons.ts";

/** Who audits, can: the competence record says so of every auditor, by name or by role. */
export const auditorCompetent = defineRule({
  id: "auditor-competent",
  summary: "Of everybody who audits there is evidence of competence.",
  requirements: ["7.2", "9.2.2"],
  severity: "warning",
  basis: "requirement",
  on: "project",
  reads: [audit, competence, plannedAudit, role],
  options: z.strictObject({
    months: z.int().positive().default(36).describe("How many months back an audit is judged."),
  }),
  notAGap: "For auditors from outside a line that names the firm's or the person's qualification is enough.",
  messages: {
    unknown: {
      problem: "{auditor} audits in {id}, and the competence record does not speak of them.",
      why: "Results count only if those who audit know AI management systems and how to audit; the first question is who they are.",
      how: "Enter the auditor in the competence record with what shows that they can; plan a course if something is lacking.",
    },
    other: {
      problem: "{auditor} audits in {id}, and the competence record shows nothing of auditing for them.",
      why: "Results count only if those who audit know AI management systems and how to audit; the first question is who they are.",
      how: "Add the competence that auditing needs and what shows it; plan a course if something is lacking.",
    },
  },
  appliesTo: (project, { options }) =>
    project.records(competence).some(isRow) && entriesWithAuditors(project, options.months).length > 0,
  check(project, { options, report }) {
    const told = new Set<string>();
    for (const { entry, auditors } of entriesWithAuditors(project, options.months)) {
      for (const auditor of personsIn(auditors.text)) {
        const known = recordsOf(auditor, project);
        if (known.some(isAboutAuditing)) continue;
        const key = auditor.mentions[0] ?? auditor.text;
        if (told.has(key)) continue;
        told.add(key);
        const [first] = known;
        const data = { auditor: auditor.text, id: entry.id };
        // That nothing is recorded for a role of the register, `role-competence-recorded` says.
        if (!first && project.derive(roleIndex).knows(auditor.text)) continue;
        const place = { at: auditors.record.at("auditors"), subject: auditors.record.ref, key, data };
        if (!first) report("unknown", place);
        else
          report("other", {
            ...place,
            related: [{ at: first.at("role"), message: "What the record says of them." }],
          });
      }
    }
  },
  examples: [
    {
      shows: "gap",
      title: "an auditor whom the record does not know, and one of whom it says something else",
      files: {
        "aims/internal-audits.csv": `Audit ID,Date,Scope,Auditors
AUD-1,2026-09-21,all clauses,"Jane Doe (lead), Max Meyer"
                              ~~~~~~~~~~~~~~~~~~~~~~~~~~ Max Meyer audits in AUD-1, and the competence record shows nothing of auditing for them.
AUD-2,2027-03-15,clause 8,"Ann Bell; Jane Doe"
                           ~~~~~~~~~~~~~~~~~~ Ann Bell audits in AUD-2, and the competence record does not speak of them.
`,
        "aims/competence.md": `# Competence record

| Role             | Person    | Evidence            |
| ---------------- | --------- | ------------------- |
| Internal auditor | Jane Doe  | lead auditor course |
| Data steward     | Max Meyer | degree              |
`,
      },
    },
    {
      shows: "good",
      title: "a role in the programme, its holder in the record",
      files: {
        "aims/internal-audits.csv":
          "Audit ID,Date,Scope,Auditors\nAUD-1,2026-09-21,all clauses,Internal auditor\n",
        "aims/roles.yaml": "roles:\n  - { id: 1, role: Internal auditor, holder: Jane Doe }\n",
        "aims/competence.csv": "Role,Person,Evidence\nAuditing,J. Doe,lead auditor course\n",
      },
    },
    {
      shows: "absent",
      title: "no competence record",
      files: {
        "aims/internal-audits.csv": "Audit ID,Date,Scope,Auditors\nAUD-1,2026-09-21,all clauses,Jane Doe\n",
      },
    },
  ],
});

/** Whether competence is recorded person by person; a text about it says nothing of who is missing. */
function isRow({ range, document }: RecordOf): boolean {
  return range.end - range.start < document.text.length;
}

function entriesWithAuditors(
  project: Project,
  months: number,
): { readonly entry: AuditEntry; readonly auditors: NonNullable<ReturnType<typeof written>> }[] {
  const since = addMonths(project.today, -months);
  return project.derive(auditEntries).flatMap((entry) => {
    const auditors = written(entry, "auditors");
    const counts = entry.state !== "off" && (entry.when === undefined || entry.when.to >= since);
    return auditors && counts ? [{ entry, auditors }] : [];
  });
}

/** What the competence record says of somebody: by their name, by a role that they are called by or hold. */
function recordsOf(auditor: Person, project: Project): RecordOf<typeof competence>[] {
  const roles = project.derive(roleIndex).find(auditor.text);
  const others = roles.flatMap((known) =>
    [known.written("holder"), known.written("name")].flatMap((text) => personsIn(text ?? "")),
  );
  const wanted = [auditor, ...others];
  return project
    .records(competence)
    .filter((record) => !record.ragged)
    .filter((record) => {
      const named = [record.written("person"), record.written("role")].flatMap((text) =>
        personsIn(text ?? ""),
      );
      return named.some((person) => isOneOf(person, wanted));
    });
}

function isAboutAuditing(record: RecordOf<typeof competence>): boolean {
  const said = (["role", "required", "evidence", "action"] as const).map(
    (path) => record.written(path) ?? "",
  );
  return /\baudit/i.test(said.join("\n"));
}
