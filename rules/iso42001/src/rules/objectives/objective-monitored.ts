import { addMonths, type Day, defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { document } from "../../kinds/document.ts";
import { objective } from "../../kinds/objective.ts";
import { called } from "../../shared/called.ts";
import { monthsBetween } from "../../shared/months-between.ts";
import { lastMeasured } from "./last-measured.ts";

type Objective = RecordOf<typeof objective>;

/** What is measured once and never again is not followed. */
export const objectiveMonitored = defineRule({
  id: "objective-monitored",
  summary: "Every AI objective is measured as often as planned.",
  requirements: ["6.2", "9.1"],
  severity: "error",
  basis: "requirement",
  on: objective,
  options: z.strictObject({
    months: z
      .int()
      .positive()
      .default(12)
      .describe("How many months may lie between two measurements where no frequency is planned."),
    grace: z.int().nonnegative().default(1).describe("How many months a result may take to be written down."),
  }),
  notAGap:
    "An objective whose date has passed needs no further value, and values that are kept elsewhere are not asked for here. A longer frequency that was agreed is taken from the objective itself.",
  messages: {
    late: {
      problem: "{id} was last measured on {last}; by its plan ({frequency}) the next value was due by {due}.",
      why: "A value that is overdue hides whether the objective is still within reach.",
      how: "Measure again and enter the value with its date, or agree on another frequency.",
    },
    old: {
      problem: "{id} was last measured on {last}, more than {months} months ago.",
      why: "A value that old does not tell whether the objective is still within reach.",
      how: "Measure again and enter the value with its date, and plan how often that is done.",
    },
    never: {
      problem: "Nothing has been measured for {id} yet.",
      why: "An objective that nobody follows cannot be steered, and the management review has nothing to look at.",
      how: "Enter the first value with its date, or record when the first measurement is planned.",
    },
  },
  appliesTo: (record) => lastMeasured(record) !== undefined || isUnmeasured(record),
  check(record, { project, options, report }) {
    const frequency = record.fields.frequency ?? "";
    const planned = monthsBetween(frequency);
    const months = planned ?? options.months;
    const last = lastMeasured(record);
    const since = last?.on ?? startOf(record, project) ?? "0001-01-01";
    if (addMonths(since, months + options.grace) >= relevantDay(record, project.today)) return;
    if (!last)
      return report("never", { at: record.at("measurements"), data: { id: called(record, "objective") } });
    const at = last.at === "measuredOn" ? record.at("measuredOn") : record.span(last.at.range);
    const data = { id: called(record, "objective"), last: last.on };
    if (planned === undefined) report("old", { at, data: { ...data, months } });
    else
      report("late", {
        at,
        data: { ...data, frequency: frequency.toLowerCase(), due: addMonths(since, months) },
      });
  },
  examples: [
    {
      shows: "gap",
      title: "a monthly value that is months old, and none at all",
      files: {
        "aims/objectives.yaml": `approved_on: 2025-02-02
objectives:
  - id: OBJ-1
    text: 90 % fair scores
    frequency: monthly
    measurements:
      - { date: 2026-05-06, value: 88.9 }
      - { date: 2026-06-05, value: 90.8 }
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ OBJ-1 was last measured on 2026-06-05; by its plan (monthly) the next value was due by 2026-07-05.
  - id: OBJ-2
    text: 96 % right answers
    frequency: quarterly
    measurements: []
                  ~~ Nothing has been measured for OBJ-2 yet.
`,
      },
    },
    {
      shows: "good",
      title: "a value of this quarter",
      files: {
        "aims/objectives.md": `# AI objectives

| ID    | Objective        | Frequency | Latest value | Last measured |
| ----- | ---------------- | --------- | ------------ | ------------- |
| OBJ-1 | 90 % fair scores | Quarterly | 91 %         | 2026-10-07    |
`,
      },
    },
    {
      shows: "absent",
      title: "values are kept elsewhere",
      files: {
        "aims/objectives.csv": `ID,Objective,Frequency
OBJ-1,90 % fair scores,monthly
`,
      },
    },
  ],
});

/** Whether there is a place for values or their date, and nothing in it. */
function isUnmeasured(record: Objective): boolean {
  const states = [record.state("measurements"), record.state("measuredOn")];
  return (
    states.some((state) => state !== "absent") &&
    !states.some((state) => state === "read" || state === "unreadable")
  );
}

/** Since when an objective can be followed: the last approval or change of its document. */
function startOf(record: Objective, project: Project): Day | undefined {
  const own = project.records(document).find((candidate) => candidate.document === record.document);
  const days = (["approvedOn", "updatedOn", "createdOn", "effectiveOn"] as const).flatMap((path) =>
    own?.state(path) === "read" ? (own.fields[path] ?? []) : [],
  );
  return days.toSorted().at(-1);
}

/** Once an objective's date has passed, its result is in; nothing has to be measured after it. */
function relevantDay(record: Objective, today: Day): Day {
  const due = record.state("due") === "read" ? record.fields.due : undefined;
  return due !== undefined && due < today ? due : today;
}
