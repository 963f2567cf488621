import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { called } from "../../shared/called.ts";
import { isCurrent, isFirstOfUnit, saysOf } from "./unit.ts";

const why =
  "The assessment is there for the people whom the system touches; one that speaks of the business alone answers another question.";
const how =
  "Write down who is touched by the system and what it may do to them: fairness, privacy, safety, money, access, rights.";

/** An assessment looks at what a system does to the people it touches. */
export const impactOnIndividualsAssessed = defineRule({
  id: "impact-on-individuals-assessed",
  summary: "Every impact assessment considers what the system may do to individuals or groups.",
  requirements: ["6.1.4", "A.5.4"],
  severity: "error",
  basis: "requirement",
  on: impactAssessment,
  options: z.strictObject({}),
  notAGap:
    "A system without contact to people may affect nobody: the sentence that says so, with the reason, is an assessment.",
  messages: {
    nothing: { problem: "{name} does not consider what the system may do to individuals.", why, how },
    none: { problem: "{name} says that no individual is affected, without saying why.", why, how },
  },
  appliesTo: (assessment, { project }) =>
    isCurrent(assessment, project) && isFirstOfUnit(assessment, project),
  check(assessment, { project, report }) {
    const says = saysOf(assessment, "individuals", project);
    if (says === "text" || saysOf(assessment, "groups", project) === "text") return;
    const hasPlace = assessment.state("individuals") !== "absent";
    const at = assessment.at(hasPlace ? "individuals" : undefined);
    report(says, { at, data: { name: called(assessment, "Impact assessment") } });
  },
  examples: [
    {
      shows: "gap",
      title: "an assessment of what it means for the business",
      files: {
        "aims/impact/score.md": `# AI system impact assessment of Harbour Score

| Field       | Value   |
| ----------- | ------- |
| Document ID | AIA-001 |
| System      | SYS-001 |

## Impact on the business

Fewer defaults, faster decisions.

## Impact on individuals
   ~~~~~~~~~~~~~~~~~~~~~ AIA-001 does not consider what the system may do to individuals.
`,
      },
    },
    {
      shows: "good",
      title: "individuals, or the groups that they are part of",
      files: {
        "aims/impact/score.md": `# AI system impact assessment of Harbour Score

## Impacts on individuals and groups

- Refused by mistake: people lose access to credit.
`,
        "aims/impact-assessments.csv": `Assessment ID,System,Individuals,Societies
AIA-002,SYS-002,a wrong fee leads to a cost,scams by chat
AIA-003,SYS-003,thinner work,none (62 people)
`,
      },
    },
    {
      shows: "absent",
      title: "no impact assessment",
      files: { "aims/systems.yaml": "systems:\n  - { id: SYS-001, name: Kaj }\n" },
    },
  ],
});
