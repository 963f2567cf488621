import { addMonths, type Day, daysBetween, defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { document as controlled } from "../../kinds/document.ts";
import { monitoring } from "../../kinds/monitoring.ts";
import { monitoringResult } from "../../kinds/monitoring-result.ts";
import { called } from "../../shared/called.ts";
import { daysAgo } from "../../shared/days-ago.ts";
import { monthsBetween } from "../../shared/months-between.ts";
import { placesOf } from "../../shared/places.ts";
import type { Indicator } from "./indicators.ts";
import { isKept, isKeptElsewhere } from "./kept-values.ts";
import { type Result, resultsOf } from "./results-of.ts";

const places = placesOf(monitoring);

/** What is planned to be measured is measured, and the values are kept. */
export const monitoringCurrent = defineRule({
  id: "monitoring-current",
  summary: "Every indicator is measured as often as planned.",
  requirements: ["9.1", "A.6.2.6"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "An indicator that was introduced a few weeks ago has no value yet. Values on a dashboard count once somebody keeps them with their date; name the place in the plan.",
  on: monitoring,
  reads: [monitoringResult],
  options: z.strictObject({
    months: z
      .int()
      .positive()
      .default(12)
      .describe("How many months may lie between two values where no frequency is planned."),
    grace: z.int().nonnegative().default(14).describe("How many days a value may take to be written down."),
    window: z
      .int()
      .positive()
      .default(12)
      .describe("How many months back gaps between values are looked for."),
  }),
  messages: {
    late: {
      problem: "{id} was last measured on {last}, {ago}; its plan says {frequency}.",
      why: "While nobody measures, nobody notices; and an auditor compares the rhythm of the plan with the dates of the values.",
      how: "Measure now and enter the value with its date, or agree on a rhythm that can be kept.",
    },
    never: {
      problem: "{id} has no value yet.",
      why: "An indicator that is only planned watches nothing.",
      how: "Measure it and enter the value with its date, or take it out of the plan with a reason.",
    },
    none: {
      problem: "None of the {count} indicators here has a value anywhere.",
      why: "A plan that nobody carries out watches nothing, and an auditor asks for the values.",
      how: "Measure, and keep the values with their dates, in a log that names the indicators or beside them in the plan.",
    },
    gap: {
      problem: "Between {from} and {to} {id} was not measured; its plan says {frequency}.",
      why: "In the time between, nobody would have noticed a breach.",
      how: "Enter the values if they were measured, or write down why they were not and what keeps it from happening again.",
    },
  },
  appliesTo: (_indicator, { project }) => project.derive(isKept) || !project.derive(isKeptElsewhere),
  check(indicator, { project, options, report }) {
    const frequency = indicator.fields.frequency ?? "";
    const months = monthsBetween(frequency) ?? options.months;
    const id = called(indicator, "indicator");
    const rhythm = frequency === "" ? `every ${months} months` : frequency.toLowerCase();
    const isLate = (from: Day, to: Day): boolean => daysBetween(addMonths(from, months), to) > options.grace;
    const results = resultsOf(indicator, project);
    const last = lastDay(indicator, results);
    if (last === undefined) {
      const since = startOf(indicator, project);
      if (since !== undefined && !isLate(since, project.today)) return;
      const register = project.derive(places).get(indicator.document.path);
      if (project.derive(isKept) || !register || register.count < 2)
        report("never", { at: indicator.at(), data: { id } });
      else
        report("none", {
          at: indicator.at(),
          subject: register.subject,
          once: true,
          data: { count: register.count },
        });
      return;
    }
    const latest = results.at(-1);
    if (isLate(last, project.today))
      return report("late", {
        at: latest?.fields.date === last ? latest.at("date") : indicator.at("measuredOn"),
        related: [{ at: indicator.at("frequency"), message: "The rhythm is planned here." }],
        data: { id, last, frequency: rhythm, ago: daysAgo(last, project.today) },
      });
    const recent = results.filter(
      ({ fields }) => (fields.date ?? "") >= addMonths(project.today, -options.window),
    );
    recent.slice(1).forEach((result, index) => {
      const [from, to] = [recent[index]?.fields.date, result.fields.date];
      if (from !== undefined && to !== undefined && isLate(from, to))
        report("gap", {
          at: result.at("date"),
          key: to,
          severity: "warning",
          data: { id, from, to, frequency: rhythm },
        });
    });
  },
  examples: [
    {
      shows: "gap",
      title: "a monthly value that stopped, one that skipped a summer, one that never came",
      files: {
        "aims/monitoring-plan.md": `# Monitoring plan

**Approval Date:** 2026-01-10

| ID      | Metric          | Frequency |
| ------- | --------------- | --------- |
| MON-001 | drift           | monthly   |
| MON-002 | correct answers | monthly   |
| MON-003 | complaints      | quarterly |
  ~~~~~~~ MON-003 has no value yet.
`,
        "aims/monitoring-results.csv": `Date,Indicator,Value
2026-06-05,MON-001,0.11
2026-07-06,MON-001,0.12
~~~~~~~~~~ MON-001 was last measured on 2026-07-06, 138 days ago; its plan says monthly.
2026-06-03,MON-002,96
2026-10-05,MON-002,97
~~~~~~~~~~ (warning) Between 2026-06-03 and 2026-10-05 MON-002 was not measured; its plan says monthly.
2026-11-04,MON-002,97
`,
      },
    },
    {
      shows: "good",
      title: "in time, in a log and in the plan itself",
      files: {
        "aims/indicators.csv": `ID,Metric,Frequency,Last value,Last measured
MON-001,drift,monthly,,
MON-002,training done,yearly,98 %,2026-03-02
`,
        "aims/monitoring-results.yaml": `results:
  - { date: 2026-10-30, indicator: MON-001, value: 0.11 }
`,
      },
    },
    {
      shows: "absent",
      title: "no values are kept anywhere",
      files: {
        "aims/indicators.csv": `ID,Metric,Frequency
MON-001,drift,monthly
~~~~~~~ None of the 2 indicators here has a value anywhere.
MON-002,complaints,quarterly
`,
      },
    },
  ],
});

function lastDay(indicator: Indicator, results: readonly Result[]): Day | undefined {
  const days = [indicator.fields.measuredOn, ...results.map(({ fields }) => fields.date)];
  return days
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1);
}

/** Since when an indicator can be followed: the last approval or change of its plan. */
function startOf(indicator: Indicator, project: Project): Day | undefined {
  const own = project.records(controlled).find(({ document }) => document === indicator.document);
  const days = (["approvedOn", "updatedOn", "createdOn", "effectiveOn"] as const).flatMap((path) =>
    own?.state(path) === "read" ? (own.fields[path] ?? []) : [],
  );
  return days.toSorted().at(-1);
}
