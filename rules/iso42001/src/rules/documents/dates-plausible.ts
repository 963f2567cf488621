import {
  type Day,
  daysBetween,
  defineRule,
  isDay,
  type ProjectDocument,
  type RecordOf,
} from "@aims-lint/core";
import * as z from "zod";
import { datedFields, dayName, isAmbiguous, isPlan } from "./dated-fields.ts";
import { valueAt } from "./value-at.ts";

/** A day further east may have begun already. */
const daysAhead = 1;

/** Days fit the calendar of what happened: nothing lies ahead that is told as done, nothing comes before its cause. */
export const datesPlausible = defineRule({
  id: "dates-plausible",
  summary: "No day contradicts another one or the day of the check.",
  requirements: ["7.5.2"],
  severity: "error",
  basis: "requirement",
  on: "document",
  options: z.strictObject({}),
  notAGap:
    "A day that is a plan and no record, such as the next audit: it belongs in a field for what is planned. A day in the author's time zone that is one ahead of the check is let pass.",
  messages: {
    future: {
      problem: "The {what} of {name} is dated {day}, which is still to come.",
      why: "A record tells what has happened; a day ahead is a slip of the pen or a plan, and an auditor will ask which.",
      how: "Correct the day, or write it once it has come.",
    },
    order: {
      problem: "The {what} of {name} is dated {day}, before its {other} on {otherDay}.",
      why: "One of the two days is wrong, and whoever relies on the record cannot tell which.",
      how: "Look up what happened when, and correct the wrong day.",
    },
  },
  appliesTo: ({ records }) =>
    records.some((record) => !record.ragged && dayPaths(record).some((path) => record.has(path))),
  check({ records }, { project: { today }, report }) {
    for (const record of records.filter(({ ragged }) => !ragged)) {
      const { past, ordered } = datedFields.get(record.kind) ?? { past: [], ordered: [] };
      const name = record.id;
      const ahead = new Set<string>();
      const subject = record.ref;
      for (const path of past) {
        const day = dayAt(record, path);
        if (day === undefined || daysBetween(today, day) <= daysAhead || isPlan(record, path)) continue;
        ahead.add(path);
        const data = { what: dayName(record.kind, path), name, day };
        report("future", { at: record.at(path), subject, key: path, data });
      }
      for (const [earlier, later] of ordered) {
        const [otherDay, day] = [dayAt(record, earlier), dayAt(record, later)];
        if (otherDay === undefined || day === undefined || otherDay <= day) continue;
        if (ahead.has(earlier) || isAmbiguous(record, later)) continue;
        const related = [{ at: record.at(earlier), message: "The other day stands here." }];
        const data = {
          what: dayName(record.kind, later),
          name,
          day,
          other: dayName(record.kind, earlier),
          otherDay,
        };
        report("order", { at: record.at(later), subject, key: `${earlier} ${later}`, related, data });
      }
    }
    blockOnUnreadable(records);
  },
  examples: [
    {
      shows: "gap",
      title: "approved tomorrow week, and before it was written",
      files: {
        "aims/scope.md": `# Scope

| Field       | Value      |
| ----------- | ---------- |
| Created     | 2026-03-01 |
| Approved on | 2026-01-15 |
                ~~~~~~~~~~ The approval of Scope is dated 2026-01-15, before its creation on 2026-03-01.
| Last review | 2026-11-28 |
                ~~~~~~~~~~ The last review of Scope is dated 2026-11-28, which is still to come.
`,
        "aims/treatment-plan.csv": `Action ID,Action,Status,Completed on,Verified on
ACT-1,Monthly report,done,2026-06-01,2026-05-01
                                     ~~~~~~~~~~ The verification of ACT-1 is dated 2026-05-01, before its completion on 2026-06-01.
ACT-2,Notice period,open,2027-02-01,
`,
      },
    },
    {
      shows: "good",
      title: "days in their order, the approval of a draft ahead, tomorrow in the far east",
      files: {
        "aims/scope.md": `---
status: draft
created: 2026-11-22
approved_on: 2027-01-15
next_review: 2028-01-15
---

# Scope
`,
      },
    },
    {
      shows: "absent",
      title: "no days",
      files: { "aims/scope.md": "# Scope\n\n**Owner:** Jane Doe\n**Version:** 1.0\n" },
    },
  ],
});

function dayPaths({ kind }: RecordOf): readonly string[] {
  const { past, ordered } = datedFields.get(kind) ?? { past: [], ordered: [] };
  return [...past, ...ordered.flat()];
}

function dayAt(record: RecordOf, path: string): Day | undefined {
  const value = record.state(path) === "read" ? valueAt(record, path) : undefined;
  return typeof value === "string" && isDay(value) ? value : undefined;
}

/** Ends the check as blocked where a day was written that cannot be read, or a row is shifted: both are reported elsewhere. */
function blockOnUnreadable(records: ProjectDocument["records"]): void {
  for (const record of records) {
    for (const path of dayPaths(record)) if (record.state(path) === "unreadable") valueAt(record, path);
  }
}
