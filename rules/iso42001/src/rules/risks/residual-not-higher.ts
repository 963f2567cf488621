import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { risk } from "../../kinds/risk.ts";
import { riskMethod } from "../../kinds/risk-method.ts";
import { called } from "../../shared/called.ts";
import { levelOf, pathOf } from "./rating.ts";
import { compareLevels } from "./scale/compare.ts";
import { quoteLevel, scaleFor } from "./scale/risk-scale.ts";

/** Treatment that makes a risk worse is most often a slip in the register. */
export const residualNotHigher = defineRule({
  id: "residual-not-higher",
  summary: "The residual level of a risk is not above its inherent level.",
  requirements: ["6.1.3", "8.3"],
  severity: "warning",
  basis: "practice",
  on: risk,
  reads: [riskMethod],
  options: z.strictObject({}),
  notAGap: "A treatment may raise one risk to lower another one: say so at the risk.",
  messages: {
    higher: {
      problem: "{id} has the residual level {residual}, above its inherent level {inherent}.",
      why: "What remains after treatment is what management accepts; a figure above the untreated one is a slip or a treatment that does harm.",
      how: "Correct the figure that is wrong, or say in the register how the treatment made the risk worse.",
    },
  },
  appliesTo(record, { project }) {
    const scale = scaleFor(record, project);
    const [inherent, residual] = [levelOf(record, "inherent", scale), levelOf(record, "residual", scale)];
    return (
      inherent !== undefined &&
      residual !== undefined &&
      compareLevels(residual, inherent, scale.bands) !== undefined
    );
  },
  check(record, { project, report }) {
    const scale = scaleFor(record, project);
    const [inherent, residual] = [levelOf(record, "inherent", scale), levelOf(record, "residual", scale)];
    if (!inherent || !residual || (compareLevels(residual, inherent, scale.bands) ?? 0) <= 0) return;
    const path = record.has(pathOf("residual", "level")) ? pathOf("residual", "level") : "residual";
    const data = {
      id: called(record, "Risk"),
      residual: quoteLevel(residual),
      inherent: quoteLevel(inherent),
    };
    report("higher", { at: record.at(path), data });
  },
  examples: [
    {
      shows: "gap",
      title: "the residual level is the higher one",
      files: {
        "aims/risk-register.md": `# Risk register

| ID    | Risk                  | L | I | Score | L | I | Score |
| ----- | --------------------- | - | - | ----- | - | - | ----- |
| R-001 | Wrong answers on fees | 2 | 3 | 6     | 3 | 3 | 9     |
                                                          ~ R-001 has the residual level 9, above its inherent level 6.
| R-002 | Scores drift          | 4 | 4 | 16    | 2 | 4 | 8     |
`,
      },
    },
    {
      shows: "good",
      title: "lower, or the same",
      files: {
        "aims/risks.yaml": `risks:
  - id: R-001
    title: Wrong answers on fees
    level: high
    residual: medium
  - id: R-002
    title: Skills fade
    level: low
    residual: { level: low }
`,
      },
    },
    {
      shows: "absent",
      title: "nothing is said about what remains",
      files: {
        "aims/risk-register.csv": `Risk ID,Risk,Level,Residual risk
R-001,Scores drift,High,
`,
      },
    },
  ],
});
