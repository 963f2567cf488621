import { daysBetween, defineRule } from "@aims-lint/core";
import * as z from "zod";
import { monitoringResult } from "../../kinds/monitoring-result.ts";
import { nameResult, subjectOf } from "./results-of.ts";

/** Values are looked at, and not only collected. */
export const monitoringResultsAnalysed = defineRule({
  id: "monitoring-results-analysed",
  summary: "Where a log of values has a place for their analysis, each value has been analysed in time.",
  requirements: ["9.1"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "Values that are analysed together, in a quarterly report, may be dated with that report. A log without a place for the analysis is not asked: the plan then says where it is made.",
  on: monitoringResult,
  options: z.strictObject({
    days: z.int().positive().default(60).describe("Within how many days a value is looked at."),
  }),
  messages: {
    open: {
      problem: "{result} has not been analysed for {days} days.",
      why: "A value that nobody looks at warns nobody; measuring is half of what is asked.",
      how: "Analyse it, and enter the day on which that was done.",
    },
    late: {
      problem: "{result} was analysed only after {days} days.",
      why: "A value that is looked at months later could have been a breach for months.",
      how: "Find out why it took so long and what keeps it from happening again; note it with the value.",
    },
  },
  appliesTo: (result) => !result.ragged && result.state("analysedOn") !== "absent" && result.has("date"),
  check(result, { project: { today }, options, report }) {
    const { date, analysedOn } = result.fields;
    if (date === undefined) return;
    const days = daysBetween(date, analysedOn ?? today);
    if (days <= options.days) return;
    const place = { at: result.at("analysedOn"), subject: subjectOf(result) };
    const data = { result: nameResult(result), days };
    if (analysedOn === undefined) report("open", { ...place, data });
    else if (!result.has("comment")) report("late", { ...place, severity: "warning", data });
  },
  examples: [
    {
      shows: "gap",
      title: "never looked at, looked at after a summer",
      files: {
        "aims/monitoring-results.csv": `Date,Indicator,Value,Analysed on
2026-04-08,MON-010,0,2026-09-28
                     ~~~~~~~~~~ (warning) MON-010 of 2026-04-08 was analysed only after 173 days.
2026-07-07,MON-010,0,
                     ~ MON-010 of 2026-07-07 has not been analysed for 137 days.
2026-11-05,MON-001,0.11,
`,
      },
    },
    {
      shows: "good",
      title: "within a week; late, with a word on why",
      files: {
        "aims/monitoring-results.md": `# Monitoring results

| Date       | Indicator | Value | Reviewed on | Comment               |
| ---------- | --------- | ----- | ----------- | --------------------- |
| 2026-07-06 | MON-001   | 0.11  | 2026-07-07  |                       |
| 2026-04-08 | MON-010   | 0     | 2026-09-28  | looked at late, NC-005 |
`,
      },
    },
    {
      shows: "absent",
      title: "a log that only keeps values",
      files: {
        "aims/monitoring-results.csv": "Date,Indicator,Value\n2026-04-08,MON-010,0\n",
      },
    },
  ],
});
