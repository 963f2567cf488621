import { addMonths, append, type Day, defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { adoptionOf } from "../../past/adoption.ts";
import { assessedRisks, type DatedRecord, datedRecords } from "../../past/dated-records.ts";
import { firstRevisionOf } from "../../past/first-commit.ts";
import { landedOn, landingOf } from "../../past/landing.ts";

/** A record is made when the thing happens that it tells of. */
export const recordCommittedInTime = defineRule({
  id: "record-committed-in-time",
  summary: "A record came into the repository near the day that it bears.",
  requirements: ["7.5.3"],
  severity: "info",
  basis: "practice",
  needs: ["history"],
  on: "project",
  options: z.strictObject({
    months: z.int().positive().default(3).describe("How many months a record may come after its day."),
  }),
  notAGap:
    "A record that was kept elsewhere first is as good as before; say so in it. What came in the first 60 days, with the first commit or together with many others was brought along, and nobody can tell when it was made. The option months says how late is late.",
  messages: {
    late: {
      problem:
        "{name} bears the day {day} and first came here on {came}, more than {months} months later{more}.",
      why: "An auditor who sees a record appear long after its day asks whether it was written then, or for the audit.",
      how: "Commit records when they are made; where this one was kept elsewhere, note in it where and since when.",
    },
  },
  appliesTo: (project) => bearingDays(project).length > 0,
  check(project, { options: { months }, report, block }) {
    const adoption = project.derive(adoptionOf);
    let isOpen = true;
    const late = new Map<string, Late[]>();
    for (const dated of bearingDays(project)) {
      const { record, day } = dated;
      const first = firstRevisionOf(record, project);
      if (!first || adoption.brings(first.commit)) continue;
      isOpen = false;
      const came = landedOn(first);
      if (came <= addMonths(day, months)) continue;
      append(late, `${record.document.path} ${landingOf(first).id}`, { ...dated, came });
    }
    for (const [first, ...others] of late.values()) {
      if (!first) continue;
      const { record, path, day, came } = first;
      const more = others.length === 0 ? "" : `, and so did ${others.length} more in this file`;
      report("late", {
        at: record.at(path as never),
        subject: record.ref,
        data: { name: record.id, day, came, months, more },
      });
    }
    if (isOpen) block();
  },
  examples: [
    {
      shows: "gap",
      title: "a review of March that appears in November",
      commits: [
        { on: "2026-01-05", by: "Max Meyer <max@example.com>", files: { "aims/scope.md": "# Scope\n" } },
        { on: "2026-11-02", by: "Max Meyer <max@example.com>", files: { "aims/review-2026.md": review("") } },
      ],
      files: {
        "aims/scope.md": "# Scope\n",
        "aims/review-2026.md": review(
          "          ~~~~~~~~~~ MR-2026-1 bears the day 2026-03-10 and first came here on 2026-11-02, more than 3 months later.\n",
        ),
      },
    },
    {
      shows: "gap",
      title: "risks of February that appear in November",
      commits: [
        { on: "2026-01-05", by: "Max Meyer <max@example.com>", files: { "aims/scope.md": "# Scope\n" } },
        {
          on: "2026-11-02",
          by: "Max Meyer <max@example.com>",
          files: { "aims/risk-register.csv": register("") },
        },
      ],
      files: {
        "aims/scope.md": "# Scope\n",
        "aims/risk-register.csv": register(
          "                   ~~~~~~~~~~ R-001 bears the day 2026-02-10 and first came here on 2026-11-02, more than 3 months later, and so did 1 more in this file.\n",
        ),
      },
    },
    {
      shows: "good",
      title: "committed in the month after",
      commits: [
        { on: "2026-01-05", by: "Max Meyer <max@example.com>", files: { "aims/scope.md": "# Scope\n" } },
        { on: "2026-04-02", by: "Max Meyer <max@example.com>", files: { "aims/review-2026.md": review("") } },
      ],
      files: { "aims/scope.md": "# Scope\n", "aims/review-2026.md": review("") },
    },
    {
      shows: "absent",
      title: "everything came with the first commit",
      commits: [
        { on: "2026-11-02", by: "Max Meyer <max@example.com>", files: { "aims/review-2026.md": review("") } },
      ],
      files: { "aims/review-2026.md": review("") },
    },
  ],
});

interface Late extends DatedRecord {
  readonly came: Day;
}

function bearingDays(project: Project): readonly DatedRecord[] {
  return [...project.derive(datedRecords), ...project.derive(assessedRisks)];
}

function register(drawn: string): string {
  return `Risk ID,Risk,Assessed on\nR-001,Scores drift,2026-02-10\n${drawn}R-002,Nobody notices,2026-02-11\nR-003,It stands still,2026-10-30\n`;
}

function review(drawn: string): string {
  return `# Management review

**Review ID:** MR-2026-1
**Date:** 2026-03-10
${drawn}`;
}
