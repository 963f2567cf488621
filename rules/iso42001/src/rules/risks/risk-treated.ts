import { defineRule } from "@aims-lint/core";
import { risk } from "../../kinds/risk.ts";
import { riskMethod } from "../../kinds/risk-method.ts";
import { treatment } from "../../kinds/treatment.ts";
import { called } from "../../shared/called.ts";
import { limitOption } from "./limit-option.ts";
import { isClosed, levelOf } from "./rating.ts";
import { isAbove } from "./scale/compare.ts";
import { limitOf, quoteLevel, scaleFor } from "./scale/risk-scale.ts";
import { describesMeasure, hasMeasure } from "./treated-by.ts";

const why =
  "Above the limit that management set, doing nothing is not an option; an auditor looks for what was chosen and what was done.";

/** A risk above the acceptance limit has a treatment, and the treatment is more than a word. */
export const riskTreated = defineRule({
  id: "risk-treated",
  summary:
    "A risk above the acceptance limit has a treatment option, and controls or actions that carry it out.",
  requirements: ["6.1.3"],
  severity: "error",
  basis: "requirement",
  on: risk,
  reads: [riskMethod, treatment],
  options: limitOption,
  notAGap:
    "Retaining a risk is a treatment: choose it and have somebody accept it. Risks at or below the acceptance limit need none.",
  messages: {
    untreated: {
      problem: "{id} is at {level}, above the acceptance limit ({limit}), and has no treatment.",
      why,
      how: "Decide whether to modify, share, avoid or retain it, and name the controls or the actions.",
    },
    undecided: {
      problem:
        "{id} is at {level}, above the acceptance limit ({limit}), and no treatment option is chosen for it.",
      why,
      how: "Decide whether to modify, share, avoid or retain it, and write the decision into the register.",
    },
    unsupported: {
      problem:
        "{id} is at {level}, above the acceptance limit ({limit}), and nothing is named that would {option} it.",
      why,
      how: "Name the controls in the register, or an action in the treatment plan that refers to {id}.",
    },
  },
  appliesTo(record, { project, options }) {
    const scale = scaleFor(record, project);
    const limit = limitOf(scale, options.limit);
    const level = limit && !isClosed(record) ? levelOf(record, "inherent", scale) : undefined;
    return limit !== undefined && level !== undefined && isAbove(level, limit, scale.bands) === true;
  },
  check(record, { project, options, report }) {
    const measured = hasMeasure(record, project);
    // Where the register asks for the option, an empty cell is a decision that is due; measures in words imply one.
    const isDue = record.state("treatment") !== "absent" && !describesMeasure(record);
    if (measured && (!isDue || record.has("treatment"))) return;
    const scale = scaleFor(record, project);
    const level = levelOf(record, "inherent", scale);
    const limit = limitOf(scale, options.limit);
    const option = record.fields.treatment;
    if (!level || !limit || option === "avoid" || option === "retain") return;
    const data = { id: called(record, "Risk"), level: quoteLevel(level), limit: limit.text };
    const at = record.at("treatment");
    if (measured) report("undecided", { at, data });
    else if (option === undefined) report("untreated", { at, data });
    else report("unsupported", { at, data: { ...data, option } });
  },
  examples: [
    {
      shows: "gap",
      title: "high risks without a treatment, and with one in name only",
      files: {
        "aims/risk-method.md": `# Risk method

| Field            | Value |
| ---------------- | ----- |
| Owner            | Mia   |
| Acceptance limit | 9     |
`,
        "aims/risk-register.md": `# AI risk register

| ID    | Risk                              | Level     | Treatment | Controls |
| ----- | --------------------------------- | --------- | --------- | -------- |
| R-001 | Refused applicants get no reasons | 16 (high) |           |          |
                                                          ~ R-001 is at 16 (high), above the acceptance limit (9), and has no treatment.
| R-002 | Scores drift                      | 12 (high) | Mitigate  | -        |
                                                          ~~~~~~~~ R-002 is at 12 (high), above the acceptance limit (9), and nothing is named that would modify it.
| R-003 | Skills fade                       | 4 (low)   |           |          |
`,
      },
    },
    {
      shows: "good",
      title: "a control here, an action of the plan there",
      files: {
        "aims/risk-method.md": "# Risk method\n\n**Acceptance limit:** Medium\n",
        "aims/risks.yaml": `risks:
  - id: R-001
    title: Refused applicants get no reasons
    level: High
    treatment: modify
    controls: [A.8.2]
  - id: R-002
    title: Scores drift
    level: Critical
    treatment: modify
`,
        "aims/treatment-plan.csv": `Action ID,Risk,Action,Owner,Due
ACT-001,R-002,Alert on drift,Aylin,2027-03-01
`,
      },
    },
    {
      shows: "absent",
      title: "a method without a limit",
      files: {
        "aims/risk-method.md": "# Risk method\n\n## Likelihood\n\nFrom 1 to 5.\n",
        "aims/risks.yaml": `risks:
  - id: R-001
    title: Scores drift
    level: 25
`,
      },
    },
  ],
});
