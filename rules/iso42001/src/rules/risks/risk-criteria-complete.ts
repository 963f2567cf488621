import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { riskMethod } from "../../kinds/risk-method.ts";
import { listing } from "../../shared/listing.ts";
import { riskScale } from "./scale/risk-scale.ts";

const why =
  "Criteria tell a tolerable risk from an intolerable one; without them two assessors arrive at different answers, and no later rule can compare.";

/** The risk method has what an assessment needs: two scales, and a line between acceptable and not. */
export const riskCriteriaComplete = defineRule({
  id: "risk-criteria-complete",
  summary: "The risk method has a scale of likelihood, a scale of consequence and an acceptance limit.",
  requirements: ["6.1.1", "6.1.2"],
  severity: "error",
  basis: "requirement",
  on: riskMethod,
  options: z.strictObject({}),
  notAGap:
    "Scales may be words and need no numbers. Where the company's general method holds for AI too, link to it from a page that is titled as the risk method and says what is added.",
  messages: {
    lacking: {
      problem: "The risk method lacks {lacking}.",
      why,
      how: "Write down what management has decided: a heading with the steps for each scale, and a line `Acceptance limit:` with the level.",
    },
    unclear: {
      problem: 'The acceptance limit is given as "{text}", which names no level of the method.',
      why,
      how: "Name the highest level that is acceptable without further treatment, in the words or numbers of the method's own scale.",
    },
  },
  // A method may be spread over several documents; it is judged as a whole, at its first.
  appliesTo: (method, { project }) => project.records(riskMethod)[0] === method,
  check(method, { project, report }) {
    const lacking = findLacking(project);
    const unclear = riskScale(project).limit ? undefined : project.records(riskMethod).find(isWritten);
    if (unclear) {
      report("unclear", {
        at: unclear.at("acceptanceLimit"),
        data: { text: unclear.fields.acceptanceLimit ?? "" },
      });
    }
    const rest = unclear ? lacking.filter((part) => part !== limitName) : lacking;
    if (rest.length > 0) report("lacking", { at: method.at(), data: { lacking: listing(rest) } });
  },
  examples: [
    {
      shows: "gap",
      title: "a process in words, without criteria",
      files: {
        "aims/risk-method.md": `# AI risk management procedure
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ The risk method lacks a scale of consequence and an acceptance limit.

## Risk identification

Workshops with the system owners.

## Likelihood

| Value | Name   |
| ----- | ------ |
| 1     | Rare   |
| 2     | Likely |
`,
      },
    },
    {
      shows: "gap",
      title: "a limit that names no level",
      files: {
        "aims/risk-method.yaml": `kind: risk-methodology
title: Risk methodology
risk_appetite: We are cautious where people are concerned
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ The acceptance limit is given as "We are cautious where people are concerned", which names no level of the method.
likelihood: [low, medium, high]
impact: [low, medium, high]
`,
      },
    },
    {
      shows: "good",
      title: "qualitative criteria are criteria",
      files: {
        "aims/risk-method.md": `# Risk method

## Risk matrix

| Likelihood \\\\ Impact | Low    | High   |
| -------------------- | ------ | ------ |
| Low                  | Low    | Medium |
| High                 | Medium | High   |

## Risk acceptance

Low and medium risks are acceptable.
`,
      },
    },
    {
      shows: "absent",
      title: "no method at all",
      files: { "aims/risk-register.csv": "Risk ID,Risk,Level\nR-001,Scores drift,High\n" },
    },
  ],
});

const limitName = "an acceptance limit";

function findLacking(project: Project): string[] {
  const scale = riskScale(project);
  const methods = project.records(riskMethod);
  const says = (path: "likelihoodScale" | "consequenceScale"): boolean =>
    methods.some((method) => method.has(path));
  const isInMatrix = scale.matrix !== undefined;
  return [
    ...(scale.likelihood.length > 0 || isInMatrix || says("likelihoodScale")
      ? []
      : ["a scale of likelihood"]),
    ...(scale.consequence.length > 0 || isInMatrix || says("consequenceScale")
      ? []
      : ["a scale of consequence"]),
    ...(scale.limit ? [] : [limitName]),
  ];
}

function isWritten(method: RecordOf<typeof riskMethod>): boolean {
  return method.has("acceptanceLimit");
}
