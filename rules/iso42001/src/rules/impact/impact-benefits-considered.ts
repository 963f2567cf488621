import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { called } from "../../shared/called.ts";
import { isCurrent, isFirstOfUnit, saysOf } from "./unit.ts";

/** Harm is weighed against something; an assessment of harms alone cannot say whether the use is worth it. */
export const impactBenefitsConsidered = defineRule({
  id: "impact-benefits-considered",
  summary: "An impact assessment says what good the system does, too.",
  requirements: ["A.5.3"],
  severity: "info",
  basis: "guidance",
  on: impactAssessment,
  options: z.strictObject({}),
  notAGap:
    "The guidance speaks of benefits as one theme among others. An assessment that looks for harm first and weighs it elsewhere is no worse.",
  messages: {
    lacking: {
      problem: "{name} speaks of no benefit.",
      why: "Whether a harm can be borne is judged against what people gain; without the gain there is nothing to weigh.",
      how: "Write down who gains what from the system, with figures where there are any.",
    },
  },
  appliesTo: (assessment, { project }) =>
    isCurrent(assessment, project) && isFirstOfUnit(assessment, project),
  check(assessment, { project, report }) {
    const isThere = assessment.state("benefits") !== "absent";
    const others = isThere ? [] : ["benefit", "positive", "advantages", "value", "opportunities"];
    if (saysOf(assessment, "benefits", project, others) === "text") return;
    const at = assessment.at(isThere ? "benefits" : undefined);
    report("lacking", { at, data: { name: called(assessment, "Impact assessment") } });
  },
  examples: [
    {
      shows: "gap",
      title: "only harms",
      files: {
        "aims/impact/score.md": `# AI system impact assessment

**Document ID:** AIA-001
**System:** SYS-001
**Impact level:** medium

## Individuals

Wrong refusals.

## Benefits
   ~~~~~~~~ AIA-001 speaks of no benefit.

`,
      },
    },
    {
      shows: "good",
      title: "in a row of a table",
      files: {
        "aims/impact/score.md": `# AI system impact assessment

**Document ID:** AIA-001
**System:** SYS-001
**Impact level:** medium

## Results

| Topic            | Effect                     |
| ---------------- | -------------------------- |
| Positive effects | an answer within minutes   |
| Privacy          | account data may leak      |
`,
      },
    },
    {
      shows: "absent",
      title: "no place for it",
      files: {
        "aims/impact-assessments.csv": `Assessment ID,System,Level,Individuals
AIA-001,SYS-001,medium,wrong refusals
~~~~~~~ AIA-001 speaks of no benefit.
`,
      },
    },
  ],
});
