import { defineRule, type Fix, type RecordOf, type Span } from "@aims-lint/core";
import * as z from "zod";
import { risk } from "../../kinds/risk.ts";
import { riskMethod } from "../../kinds/risk-method.ts";
import { called } from "../../shared/called.ts";
import { pathOf, ratingOf, type Side } from "./rating.ts";
import { type Fault, findFault } from "./risk-level-faults.ts";
import { scaleFor } from "./scale/risk-scale.ts";

/** The score that follows from the factors, in place of the one that stands there: which of them is wrong, a person has to say. */
function suggest({ document }: RecordOf, { start, end }: Span, { written, expected }: Fault): { fix?: Fix } {
  const { path, text } = document;
  const range = { start: start.offset, end: end.offset };
  const at = text.slice(range.start, range.end).lastIndexOf(written);
  if (at === -1) return {};
  const place = { start: range.start + at, end: range.start + at + written.length };
  const edits = [{ path, range: place, text: expected }];
  return { fix: { description: `Write ${expected}, which the factors give`, edits, level: "suggested" } };
}

const sides: readonly Side[] = ["inherent", "residual"];
const why =
  "A level that does not follow from its own factors puts the risk in the wrong place in the order of treatment.";

/** Likelihood, consequence, score and word of a risk fit each other, by the organisation's own method. */
export const riskLevelConsistent = defineRule({
  id: "risk-level-consistent",
  summary: "The level of a risk follows from its likelihood and its consequence as the risk method says.",
  requirements: ["6.1.2"],
  severity: "error",
  basis: "requirement",
  on: risk,
  reads: [riskMethod],
  options: z.strictObject({}),
  notAGap:
    "Where the organisation rates by judgement and its method gives no product, bands or matrix, there is nothing to compare. A level that was changed on purpose belongs in the method as an exception.",
  messages: {
    product: {
      problem: "{id} has the {side} level {written}, but {from} is {expected}.",
      why,
      how: "Correct the factor or the result, whichever is wrong.",
    },
    band: {
      problem: "{id} calls its {side} level of {from} {written}; by the risk method it is {expected}.",
      why,
      how: "Use the method's word for this score, or correct the score.",
    },
    matrix: {
      problem: "{id} has the {side} level {written}; the method's matrix gives {expected} for {from}.",
      why,
      how: "Take the level from the matrix, or correct the likelihood or the consequence.",
    },
  },
  appliesTo: (record, { project }) =>
    sides.some((side) => findFault(record, side, scaleFor(record, project)) !== undefined),
  check(record, { project, report }) {
    const scale = scaleFor(record, project);
    for (const side of sides) {
      const fault = findFault(record, side, scale);
      if (typeof fault !== "object") continue;
      const { type, written, from, expected } = fault;
      const isBesides = type === "band" && ratingOf(record, side).level?.word === undefined;
      const at = record.at(
        pathOf(side, isBesides || !record.has(pathOf(side, "level")) ? "rating" : "level"),
      );
      report(type, {
        at,
        key: side,
        data: { id: called(record, "Risk"), side, written, from, expected },
        ...(type === "product" ? suggest(record, at, fault) : {}),
      });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "products that were worked out wrongly",
      files: {
        "aims/risk-register.md": `# AI risk register

| ID    | Risk                                   | L×I (inherent) | L×I (residual) |
| ----- | -------------------------------------- | -------------- | -------------- |
| R-001 | Scores drift after a change of data    | 4×5=21         | 2×5=10         |
                                                   ~~~~~~ R-001 has the inherent level 21, but 4 × 5 is 20.
| R-002 | Refused applicants get no reasons      | 3 x 4 = 12     | 2 x 3 = 9      |
                                                                    ~~~~~~~~~ R-002 has the residual level 9, but 2 × 3 is 6.
`,
      },
    },
    {
      shows: "gap",
      title: "a score that the method calls by another word",
      files: {
        "aims/risk-method.md": `# Risk method

## Risk levels

Level = likelihood × impact: 1–4 low | 5–9 medium | 10–25 high
`,
        "aims/risk-register.csv": `Risk ID,Risk,Likelihood,Impact,Score,Rating
R-001,Wrong answers on fees,3,4,12,Medium
                                   ~~~~~~ R-001 calls its inherent level of 12 medium; by the risk method it is high.
R-002,Personal data reaches the supplier,2,2,4,Low
`,
      },
    },
    {
      shows: "good",
      title: "words that agree with the matrix",
      files: {
        "aims/risk-method.md": `# Risk assessment procedure

## Risk matrix

| Likelihood \\\\ Impact | Low    | High     |
| -------------------- | ------ | -------- |
| Low                  | Low    | Medium   |
| High                 | Medium | Critical |
`,
        "aims/risks.yaml": `risks:
  - id: R-001
    title: Answers that nobody checks
    likelihood: high
    impact: high
    level: critical
`,
      },
    },
    {
      shows: "absent",
      title: "words, and no method that says how they combine",
      files: {
        "aims/risk-register.md": `# Risk register

| ID    | Risk                    | Likelihood | Impact | Level |
| ----- | ----------------------- | ---------- | ------ | ----- |
| R-001 | Wrong answers on fees   | High       | High   | Low   |
`,
      },
    },
  ],
});
