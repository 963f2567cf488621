import { type Day, defineRule } from "@aims-lint/core";
import * as z from "zod";
import { control } from "../../kinds/control.ts";
import { daysAgo } from "../../shared/days-ago.ts";
import { isControl, isIncluded, type Row } from "./row.ts";
import { lastDayNamed } from "./target-day.ts";

/** What was to be in place by a day is in place, or there is a new day. */
export const plannedControlOnTime = defineRule({
  id: "planned-control-on-time",
  summary: "No control is still planned after the day on which it was to be in place.",
  requirements: ["8.1"],
  severity: "warning",
  basis: "requirement",
  on: control,
  options: z.strictObject({}),
  notAGap:
    "A date may move when somebody with the authority moves it and the statement carries the new one. A control without a date is not reported here.",
  messages: {
    late: {
      problem: "{id} is {status}, and was to be in place by {target}, {ago}.",
      why: "Until the control is in place, the risks that it treats are treated on paper only.",
      how: "Set the status to what is true today; if it is not in place, have a new date agreed and say what is done until then.",
    },
  },
  appliesTo: (row) => isControl(row) && isOpen(row) && targetOf(row) !== undefined,
  check(row, { project: { today }, report }) {
    const target = targetOf(row);
    if (target === undefined || target >= today) return;
    const at = row.at(row.has("target") ? "target" : "status");
    const status = (row.fields.status ?? "").replaceAll("-", " ");
    report("late", { at, data: { id: row.id, status, target, ago: daysAgo(target, today) } });
  },
  examples: [
    {
      shows: "gap",
      title: "the day has passed",
      files: {
        "aims/soa.md": `# Statement of Applicability

| Control | Applicable | Justification | Status              | Target date |
| ------- | ---------- | ------------- | ------------------- | ----------- |
| A.4.4   | Yes        | R-001         | Partial             | 2026-09-30  |
                                                               ~~~~~~~~~~ A.4.4 is partial, and was to be in place by 2026-09-30, 52 days ago.
| A.4.5   | Yes        | R-016         | Planned for Q1 2025 |             |
                                         ~~~~~~~~~~~~~~~~~~~ A.4.5 is planned, and was to be in place by 2025-03-31, 600 days ago.
| A.7.4   | Yes        | R-001         | Implemented         | 2026-03-31  |
`,
      },
    },
    {
      shows: "good",
      title: "a day to come",
      files: {
        "aims/soa.yaml": `controls:
  - { control: A.4.4, applicable: yes, justification: R-001, status: planned, target_date: 2027-02-26 }
`,
      },
    },
    {
      shows: "absent",
      title: "no day at all",
      files: {
        "aims/soa.csv": `Control,Applicable,Justification,Status
A.4.4,Yes,R-001,Planned
`,
      },
    },
  ],
});

function isOpen(row: Row): boolean {
  const { status } = row.fields;
  return isIncluded(row) && (status === "planned" || status === "partial" || status === "not-started");
}

function targetOf(row: Row): Day | undefined {
  return row.fields.target ?? lastDayNamed(row.written("status") ?? "");
}
