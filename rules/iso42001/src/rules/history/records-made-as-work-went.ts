import { addMonths, type Commit, type Day, daysBetween, defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { audit } from "../../kinds/audit.ts";
import { plannedAudit } from "../../kinds/planned-audit.ts";
import { adoptionOf } from "../../past/adoption.ts";
import { type DatedRecord, datedRecords } from "../../past/dated-records.ts";
import { firstRevisionOf } from "../../past/first-commit.ts";
import { landingOf } from "../../past/landing.ts";
import { auditEntries } from "../audits/entry.ts";

/** Records that were written for the audit tell the auditor nothing. */
export const recordsMadeAsWorkWent = defineRule({
  id: "records-made-as-work-went",
  summary: "Records came one by one, not in a heap just before an audit.",
  requirements: ["7.5.3", "8.1"],
  severity: "info",
  basis: "practice",
  needs: ["history"],
  on: "project",
  reads: [audit, plannedAudit],
  options: z.strictObject({
    records: z.int().min(2).default(6).describe("How many records in one commit are a heap."),
    days: z.int().positive().default(30).describe("How many days before an audit are just before it."),
    months: z
      .int()
      .positive()
      .default(3)
      .describe("How many months the days of the records have to be apart."),
  }),
  notAGap:
    "A repository that is set up before its first audit gets everything at once: what came with its first commit or in its first 60 days is not looked at. Records kept elsewhere until then are as good as before; say so.",
  messages: {
    heap: {
      problem:
        "{count} records with days from {from} to {to} came in one commit on {came}, {before} days before the audit {audit}.",
      why: "An auditor will ask whether they were written when the work was done, or for the audit.",
      how: "Commit records when they are made; where these were kept elsewhere, note where and since when.",
    },
  },
  appliesTo: (project) =>
    project.derive(datedRecords).length > 0 && project.derive(auditEntries).some(({ when }) => when),
  check(project, { options, report }) {
    for (const [commit, records] of project.derive(recordsByCommit)) {
      const next = nextAudit(commit, options.days, project);
      const days = records.map(({ day }) => day).toSorted();
      const [from, to] = [days[0], days.at(-1)];
      const first = records[0];
      if (!next || !first || !from || !to) continue;
      if (records.length < options.records || to < addMonths(from, options.months)) continue;
      report("heap", {
        at: first.record.at(first.path as never),
        key: from,
        related: records
          .slice(1, 4)
          .map(({ record, path }) => ({ at: record.at(path as never), message: "Another one." })),
        data: {
          count: records.length,
          from,
          to,
          came: commit.day,
          before: daysBetween(commit.day, next.day),
          audit: next.id,
        },
      });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a year of incidents, two weeks before the audit",
      commits: [
        { on: "2026-01-05", by: "Max Meyer <max@example.com>", files: { "aims/scope.md": "# Scope\n" } },
        { on: "2026-09-07", by: "Max Meyer <max@example.com>", files: { "aims/incident-log.csv": log("") } },
      ],
      files: {
        "aims/scope.md": "# Scope\n",
        "aims/incident-log.csv": log(
          "      ~~~~~~~~~~ 6 records with days from 2026-01-11 to 2026-06-11 came in one commit on 2026-09-07, 14 days before the audit AUD-1.\n",
        ),
        "aims/internal-audits.csv": "Audit ID,Date,Scope\nAUD-1,2026-09-21,all clauses\n",
      },
    },
    {
      shows: "good",
      title: "long before the audit",
      commits: [
        { on: "2026-01-05", by: "Max Meyer <max@example.com>", files: { "aims/scope.md": "# Scope\n" } },
        { on: "2026-07-01", by: "Max Meyer <max@example.com>", files: { "aims/incident-log.csv": log("") } },
      ],
      files: {
        "aims/scope.md": "# Scope\n",
        "aims/incident-log.csv": log(""),
        "aims/internal-audits.csv": "Audit ID,Date,Scope\nAUD-1,2026-09-21,all clauses\n",
      },
    },
    {
      shows: "absent",
      title: "no audit is planned",
      commits: [
        { on: "2026-01-05", by: "Max Meyer <max@example.com>", files: { "aims/incident-log.csv": log("") } },
      ],
      files: { "aims/incident-log.csv": log("") },
    },
  ],
});

function log(drawn: string): string {
  const rows = [1, 2, 3, 4, 5, 6].map((month) => `INC-${month},2026-0${month}-11,A wrong answer\n`);
  const [first = "", ...others] = rows;
  return `Incident ID,Detected on,Description\n${first}${drawn}${others.join("")}`;
}

/** The records that came with each commit, but for what moved in at the beginning. */
function recordsByCommit(project: Project): ReadonlyMap<Commit, readonly DatedRecord[]> {
  const adoption = project.derive(adoptionOf);
  const found = new Map<string, { readonly commit: Commit; readonly records: DatedRecord[] }>();
  for (const dated of project.derive(datedRecords)) {
    const revision = firstRevisionOf(dated.record, project);
    if (!revision || adoption.isEarly(revision.commit)) continue;
    const commit = landingOf(revision);
    const entry = found.get(commit.id) ?? { commit, records: [] };
    entry.records.push(dated);
    found.set(commit.id, entry);
  }
  return new Map([...found.values()].map(({ commit, records }) => [commit, records]));
}

/** The audit that began within some days after a commit. */
function nextAudit({ day }: Commit, days: number, project: Project): { id: string; day: Day } | undefined {
  return project
    .derive(auditEntries)
    .flatMap(({ id, when, state }) => (when && state !== "off" ? [{ id, day: when.from }] : []))
    .find((audits) => audits.day >= day && daysBetween(day, audits.day) <= days);
}
