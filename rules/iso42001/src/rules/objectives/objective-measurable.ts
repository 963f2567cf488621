import { defineRule, isNone, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { objective } from "../../kinds/objective.ts";
import { called } from "../../shared/called.ts";
import { isMeasurable, isQuantified } from "../../shared/measurable.ts";

/** An objective is something of which one can tell whether it is reached; where that cannot be, somebody says why. */
export const objectiveMeasurable = defineRule({
  id: "objective-measurable",
  summary: "Every AI objective can be measured, or it is said why not.",
  requirements: ["6.2"],
  severity: "error",
  basis: "requirement",
  on: objective,
  options: z.strictObject({}),
  notAGap:
    "Not everything can be measured: where it is not practicable, the reason beside the objective is what is asked for.",
  messages: {
    neither: {
      problem: "Nobody can tell whether {id} is reached: it has no measure and no target.",
      why: "A wish cannot be missed; only what is measured can be steered and reported.",
      how: "Write down what is measured and which value is aimed at, or why it cannot be measured.",
    },
    untargeted: {
      problem: "{id} is measured, and no value is aimed at.",
      why: "Without a target a measurement says how things are, never whether that is good enough.",
      how: "Agree on the value to be reached and write it down as the target.",
    },
    vague: {
      problem: 'The target of {id} is "{target}", and nothing says how that is measured.',
      why: "Two people would judge differently whether such a target is reached.",
      how: "Write down what is measured, or why it cannot be measured.",
    },
  },
  check(record, { report }) {
    if (isSaid(record, "notMeasurableReason") || isQuantified(record.fields.text ?? "")) return;
    const { target } = record.fields;
    const hasMetric = isSaid(record, "metric");
    const data = { id: called(record, "objective") };
    if (target === undefined || isNone(target)) {
      if (hasMetric && isQuantified(record.fields.metric ?? "")) return;
      report(hasMetric ? "untargeted" : "neither", { at: record.at(hasMetric ? "target" : "metric"), data });
    } else if (!hasMetric && !isMeasurable(target))
      report("vague", { at: record.at("target"), data: { ...data, target } });
  },
  examples: [
    {
      shows: "gap",
      title: "a wish, a wish with a measure, a wish as a target",
      files: {
        "aims/objectives.md": `# AI objectives

| ID    | Objective                  | Measure              | Target  |
| ----- | -------------------------- | -------------------- | ------- |
| OBJ-1 | Our AI is fair             |                      |         |
                                       ~ Nobody can tell whether OBJ-1 is reached: it has no measure and no target.
| OBJ-2 | Our assistant is right     | share of right answers |       |
                                                                ~ OBJ-2 is measured, and no value is aimed at.
| OBJ-3 | Our models save energy     |                      | be good |
                                                              ~~~~~~~ The target of OBJ-3 is "be good", and nothing says how that is measured.
`,
      },
    },
    {
      shows: "good",
      title: "a measure and a target, a number in the objective, a reason",
      files: {
        "aims/objectives.yaml": `objectives:
  - id: OBJ-1
    text: Applicants of every group have nearly the same chance.
    metric: lowest ratio of approval rates, percent
    target: ">= 90"
  - id: OBJ-2
    text: 100% of AI systems have an owner.
  - id: OBJ-3
    text: People trust our decisions.
    not_measurable_reason: trust is talked about in yearly interviews
`,
      },
    },
    {
      shows: "absent",
      title: "a register that does not ask how it is measured",
      files: {
        "aims/objectives.csv": `ID,Objective,Owner
OBJ-1,Our AI is fair,Jane Doe
~~~~~ Nobody can tell whether OBJ-1 is reached: it has no measure and no target.
`,
      },
    },
  ],
});

function isSaid(record: RecordOf<typeof objective>, path: "metric" | "notMeasurableReason"): boolean {
  return record.has(path) && !isNone(record.written(path) ?? "");
}
