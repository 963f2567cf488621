import { defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { riskMethod } from "../../kinds/risk-method.ts";
import { listing } from "../../shared/listing.ts";
import { type Part, partsNamed, partsOf } from "../../shared/parts.ts";
import { riskScale } from "./scale/risk-scale.ts";
import { unexplainedSteps } from "./scale/unexplained.ts";

const scales = { likelihoodScale: "likelihood", consequenceScale: "consequence" } as const;
type Path = keyof typeof scales;
const paths = Object.keys(scales) as Path[];
const formula =
  /\b(?:level|score|rating)\b[^.\n]{0,40}(?:=|\bis the (?:sum|product|highest|maximum|higher)\b)|\b(?:sum|product|maximum|highest) of (?:the )?(?:likelihood|probability|impact|consequence|two)|\b(?:likelihood|probability)\s*(?:\+|plus)\s*(?:impact|consequence|severity)/i;

/** Two people who follow the method with the same facts arrive at the same level. */
export const riskMethodRepeatable = defineRule({
  id: "risk-method-repeatable",
  summary: "The risk method says what each step of its scales means and how a level follows from them.",
  requirements: ["6.1.2"],
  severity: "warning",
  basis: "requirement",
  on: riskMethod,
  options: z.strictObject({}),
  notAGap:
    "Words instead of numbers are a scale too, and short definitions will do. Where the matrix is kept as a picture or in a tool, say so in the method.",
  messages: {
    unexplained: {
      problem: "The scale of {scale} does not define {steps}.",
      why: "Steps without a definition are understood by everybody in their own way, and the results of two assessments cannot be compared.",
      how: "Write beside each step what has to be true for it: how often, how much, for whom.",
    },
    levelless: {
      problem: "The risk method does not say how likelihood and consequence make a level.",
      why: "Without a formula or a matrix two assessors with the same ratings arrive at two levels.",
      how: "Add the matrix or the formula by which you have decided levels so far.",
    },
  },
  // A method may be spread over several documents; it is judged as a whole, at its first.
  appliesTo: (method, { project }) =>
    project.records(riskMethod)[0] === method && paths.some((path) => openSteps(path, project) !== undefined),
  check(method, { project, report }) {
    for (const path of paths) {
      const open = openSteps(path, project) ?? [];
      if (open.length === 0) continue;
      const at = project.records(riskMethod).find((each) => each.has(path)) ?? method;
      report("unexplained", {
        at: at.at(at.has(path) ? path : undefined),
        key: path,
        data: { scale: scales[path], steps: listing(open) },
      });
    }
    if (!isLevelled(project))
      report("levelless", { at: method.at(method.has("bands") ? "bands" : undefined) });
  },
  examples: [
    {
      shows: "gap",
      title: "names without definitions, and no way to a level",
      files: {
        "aims/risk-method.md": `# Risk method

## Likelihood

| Value | Name   |
  ~~~~~~~~~~~~~~~~ The scale of likelihood does not define 1 and 2.
| ----- | ------ |
| 1     | Rare   |
| 2     | Likely |

## Consequence

- 1 – Minor: gone within a day
- 2 – Major: lasting harm to a person

## Level

The workshop agrees on low, medium or high.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ The risk method does not say how likelihood and consequence make a level.
`,
      },
    },
    {
      shows: "good",
      title: "definitions and a formula",
      files: {
        "aims/risk-method.yaml": `title: Risk method
likelihood:
  - { value: 1, name: Rare, definition: less than once a year }
  - { value: 2, name: Likely, definition: every month }
consequence:
  - { value: 1, name: Minor, definition: gone within a day }
  - { value: 2, name: Major, definition: lasting harm }
level: likelihood × consequence
`,
      },
    },
    {
      shows: "absent",
      title: "no scale that could be read",
      files: {
        "aims/risk-method.md": `# Risk method

## Likelihood

As the workshop sees fit.
`,
      },
    },
  ],
});

/** What the first part that defines a scale leaves open; `undefined` where the method has none. */
function openSteps(path: Path, project: Project): readonly string[] | undefined {
  const methods = project.records(riskMethod);
  const parts = partsNamed(
    methods.flatMap((method) => partsOf(method.document)),
    project.names(riskMethod, path),
  );
  const fields = methods.map((method) => (method.written(path) ?? "").split("\n"));
  for (const part of [...parts, ...fields.map((lines): Part => ({ title: path, lines, tables: [] }))]) {
    const open = unexplainedSteps(part);
    if (open) return open;
  }
  return undefined;
}

/** Whether levels follow by a matrix or a formula. Where a scale is missing altogether, `risk-criteria-complete` says so. */
function isLevelled(project: Project): boolean {
  const { matrix, isProduct, likelihood, consequence } = riskScale(project);
  if (matrix !== undefined || isProduct || likelihood.length === 0 || consequence.length === 0) return true;
  return project.records(riskMethod).some(({ document }) => formula.test(document.text.slice(0, 200_000)));
}
