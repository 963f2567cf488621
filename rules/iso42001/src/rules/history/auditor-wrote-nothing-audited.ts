import { addMonths, type Day, defineRule, type Project, type ProjectDocument } from "@aims-lint/core";
import * as z from "zod";
import { audit } from "../../kinds/audit.ts";
import { plannedAudit } from "../../kinds/planned-audit.ts";
import { adoptionOf } from "../../past/adoption.ts";
import { landedOn } from "../../past/landing.ts";
import { livesOn } from "../../past/lives-on.ts";
import { isAuthor, type NamedPerson } from "../../past/people-in-git.ts";
import { contributions } from "../../past/writers.ts";
import { listing } from "../../shared/listing.ts";
import { auditedDocuments, auditedThings } from "../audits/audited-things.ts";
import { coverageOf } from "../audits/coverage.ts";
import { type AuditEntry, auditEntries, wasHeld, written } from "../audits/entry.ts";
import { type Person, personsIn } from "../audits/persons.ts";
import { nameOf } from "../documents/controlled.ts";

/** How many documents are named before the rest is counted. */
const most = 3;

/** Who audits looks at the work of others, as git saw it. */
export const auditorWroteNothingAudited = defineRule({
  id: "auditor-wrote-nothing-audited",
  summary:
    "Nobody audits a document that they wrote in the time that the audit looks at, as far as git knows.",
  requirements: ["9.2.2"],
  severity: "warning",
  basis: "practice",
  needs: ["history"],
  on: "project",
  reads: [audit, plannedAudit],
  options: z.strictObject({
    months: z.int().positive().default(36).describe("How many months back an audit is judged."),
    words: z.int().positive().default(25).describe("How many words make somebody an author of a document."),
  }),
  notAGap:
    "Of several auditors one is enough who wrote nothing in the document. Reports and programmes of audits are the auditors' own, and so is what they enter in registers. Smaller edits, up to the option words, are no authorship.",
  messages: {
    own: {
      problem: "{auditor} audited {things} in {id}, and wrote there in the year before ({words} words).",
      why: "People overlook their own mistakes, and a certification auditor does not accept such a result.",
      how: "Have these documents audited by somebody who did not write them, and name who looked at what.",
    },
  },
  appliesTo: (project, { options }) => heldSince(project, options.months).length > 0,
  check(project, { options, report }) {
    for (const entry of heldSince(project, options.months)) {
      const named = written(entry, "auditors");
      const when = entry.when;
      if (!named || !when) continue;
      const auditors = personsIn(named.text);
      const found = audited(entry, project).flatMap((document) => {
        const words = wordsBy(auditors, document, when.to, project);
        return words >= options.words ? [{ document, words }] : [];
      });
      if (found.length === 0) continue;
      report("own", {
        at: named.record.at("auditors"),
        subject: named.record.ref,
        data: {
          id: entry.id,
          auditor: listing(auditors.map(({ text }) => text)),
          things: shortened(found.map(({ document }) => nameOf(document))),
          words: found.reduce((sum, { words }) => sum + words, 0),
        },
      });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "an auditor who rewrote the method in spring",
      commits: [
        { on: "2026-01-05", by: "Max Meyer <max@example.com>", files: { "aims/risk-method.md": method("") } },
        {
          on: "2026-04-05",
          by: "Jane Doe <jane@example.com>",
          files: { "aims/risk-method.md": method(longText()) },
        },
      ],
      files: {
        "aims/risk-method.md": method(longText()),
        "aims/internal-audits.csv": `Audit ID,Date,Scope,Auditors,Status
AUD-1,2026-09-21,clause 6,Jane Doe,done
                          ~~~~~~~~ Jane Doe audited AIMS-RSK-001 in AUD-1, and wrote there in the year before (30 words).
`,
      },
    },
    {
      shows: "good",
      title: "an auditor who mended a sentence",
      commits: [
        { on: "2026-01-05", by: "Max Meyer <max@example.com>", files: { "aims/risk-method.md": method("") } },
        {
          on: "2026-04-05",
          by: "Jane Doe <jane@example.com>",
          files: { "aims/risk-method.md": method("It is so.") },
        },
      ],
      files: {
        "aims/risk-method.md": method("It is so."),
        "aims/internal-audits.csv":
          "Audit ID,Date,Scope,Auditors,Status\nAUD-1,2026-09-21,clause 6,Jane Doe,done\n",
      },
    },
    {
      shows: "absent",
      title: "an audit that is still to come",
      commits: [
        { on: "2026-01-05", by: "Max Meyer <max@example.com>", files: { "aims/risk-method.md": method("") } },
      ],
      files: {
        "aims/internal-audits.csv":
          "Audit ID,Date,Scope,Auditors,Status\nAUD-1,2027-09-21,clause 6,Jane Doe,planned\n",
      },
    },
  ],
});

function method(text: string): string {
  return `---
id: AIMS-RSK-001
clauses: ["6.1.2"]
---

# Risk method

${text}
`;
}

function longText(): string {
  return "Every risk is rated by two people. ".repeat(4).concat("They agree.");
}

function heldSince(project: Project, months: number): readonly AuditEntry[] {
  const since = addMonths(project.today, -months);
  return project
    .derive(auditEntries)
    .filter((entry) => wasHeld(entry) && entry.when !== undefined && entry.when.to >= since)
    .filter((entry) => written(entry, "auditors") !== undefined && written(entry, "scope") !== undefined);
}

/** The documents that an audit looked at; those that say themselves whose they are have a rule of their own. */
function audited(entry: AuditEntry, project: Project): readonly ProjectDocument[] {
  const scope = written(entry, "scope")?.text ?? "";
  const coverage = coverageOf(scope);
  const auditors = personsIn(written(entry, "auditors")?.text ?? "");
  const own = new Set(
    auditedThings(scope, coverage, project)
      .filter(({ by }) =>
        auditors.every((auditor) =>
          by.some(({ mentions }) => mentions.some((name) => auditor.mentions.includes(name))),
        ),
      )
      .map(({ id }) => id),
  );
  return auditedDocuments(coverage, project).filter((each) => !own.has(nameOf(each)) && !livesOn(each));
}

/** How many words each of the auditors wrote in a document in the year before an audit: the fewest of any of them. */
function wordsBy(
  auditors: readonly Person[],
  { document }: ProjectDocument,
  to: Day,
  project: Project,
): number {
  const all = project.past.history.revisions(document.path);
  const from = addMonths(to, -12);
  const within = all.filter((revision) => landedOn(revision) <= to && landedOn(revision) > from);
  const last = within.at(-1);
  const made = last && contributions(within, all[all.indexOf(last) + 1], project);
  const adoption = project.derive(adoptionOf);
  const counted = (made ?? []).filter(({ revision }) => !adoption.brings(revision.commit));
  const words = (person: NamedPerson): number =>
    counted
      .filter(({ writers }) => writers.some((author) => isAuthor(person, author)))
      .reduce((sum, contribution) => sum + contribution.words, 0);
  return auditors.length === 0 ? 0 : Math.min(...auditors.map(({ mentions }) => words({ names: mentions })));
}

function shortened(names: readonly string[]): string {
  const rest = names.length - most;
  return listing(rest > 0 ? [...names.slice(0, most), `${rest} more`] : names);
}
