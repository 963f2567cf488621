import { defineRule, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { risk } from "../../kinds/risk.ts";
import { riskMethod } from "../../kinds/risk-method.ts";
import { called } from "../../shared/called.ts";
import { quoteLevel, type RiskScale, scaleFor } from "./scale/risk-scale.ts";
import { describeSteps, isWithin, type Step } from "./scale/steps.ts";

const fields = ["likelihood", "impact", "residual.likelihood", "residual.impact"] as const;

/** Ratings use the steps that the risk method defines; others mean something only to their author. */
export const riskRatedWithinScale = defineRule({
  id: "risk-rated-within-scale",
  summary: "The likelihood and the consequence of a risk are on the scales of the risk method.",
  requirements: ["6.1.2"],
  severity: "error",
  basis: "requirement",
  on: risk,
  reads: [riskMethod],
  options: z.strictObject({}),
  notAGap: "A rating between two steps may be intended: then the method has to know it.",
  messages: {
    outside: {
      problem: "The {field} of {id} is {value}, and the method's scale is {scale}.",
      why: "A rating off the scale cannot be compared with the others, and two assessors will read it differently.",
      how: "Rate it by the method's definitions, or add the step to the method and have the method approved again.",
    },
  },
  appliesTo: (record, { project }) => judge(record, scaleFor(record, project)).length > 0,
  check(record, { project, report }) {
    for (const { field, value, scale, within } of judge(record, scaleFor(record, project))) {
      if (within) continue;
      const data = { id: called(record, "Risk"), field: nameOf(field), value, scale };
      report("outside", { at: record.at(field), key: field, data });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a likelihood of 7 on a scale of five",
      files: {
        "aims/risk-method.md": `# Risk method

## Likelihood

| Value | Name           |
| ----- | -------------- |
| 1     | Rare           |
| 2     | Unlikely       |
| 3     | Possible       |
| 4     | Likely         |
| 5     | Almost certain |

## Consequence

Low, medium or high.
`,
        "aims/risks.yaml": `risks:
  - id: R-001
    title: Scores drift
    likelihood: 7
                ~ The likelihood of R-001 is 7, and the method's scale is 1 to 5.
    impact: high
  - id: R-002
    title: Wrong fees in chat
    likelihood: Likely
    impact: existential
            ~~~~~~~~~~~ The impact of R-002 is existential, and the method's scale is low, medium, high.
`,
      },
    },
    {
      shows: "good",
      title: "words and numbers of the method",
      files: {
        "aims/risk-method.md": `# Risk method

## Likelihood

From 1 (rare) to 5 (almost certain).

## Impact

- **Minor (1):** made good within a week
- **Severe (3):** basic rights at stake
`,
        "aims/risk-register.md": `# Risk register

| ID    | Risk                  | Likelihood (1-5) | Impact     |
| ----- | --------------------- | ---------------- | ---------- |
| R-001 | Wrong answers on fees | 4                | Minor (1)  |
`,
      },
    },
    {
      shows: "absent",
      title: "no method to rate by",
      files: {
        "aims/risk-register.md": `# Risk register

| ID    | Risk                  | Likelihood | Impact |
| ----- | --------------------- | ---------- | ------ |
| R-001 | Wrong answers on fees | 40         | huge   |
`,
      },
    },
  ],
});

interface Judged {
  readonly field: (typeof fields)[number];
  readonly value: string;
  /** The scale as people name it. */
  readonly scale: string;
  readonly within: boolean;
}

/** The ratings that can be held against a scale. */
function judge({ fields: values }: RecordOf<typeof risk>, scale: RiskScale): Judged[] {
  const written = {
    likelihood: values.likelihood,
    impact: values.impact,
    "residual.likelihood": values.residual?.likelihood,
    "residual.impact": values.residual?.impact,
  };
  return fields.flatMap((field) => {
    const level = written[field];
    const steps: readonly Step[] = field.endsWith("likelihood") ? scale.likelihood : scale.consequence;
    const within = level && isWithin(level, steps);
    return level && within !== undefined
      ? [{ field, value: quoteLevel(level), scale: describeSteps(steps), within }]
      : [];
  });
}

function nameOf(field: string): string {
  return field.replace(".", " ");
}
