import { defineRule, isNone, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { modelCard } from "../../kinds/model-card.ts";
import { system } from "../../kinds/system.ts";
import { assessmentsOf } from "../impact/assessments-of.ts";
import { cardsOf } from "./cards.ts";
import { hasHighImpact } from "./impact.ts";
import { mayBeInUse } from "./in-use.ts";
import { nameSystem } from "./name-system.ts";

/** Where much is at stake for people, a person is able to step in: the controls leave open how, and every auditor asks who. */
export const highImpactSystemOverseen = defineRule({
  id: "high-impact-system-overseen",
  summary: "An AI system of high impact names who oversees it.",
  requirements: ["A.6.1.3", "A.9.2", "A.9.3"],
  severity: "warning",
  basis: "practice",
  on: system,
  reads: [impactAssessment, modelCard],
  options: z.strictObject({}),
  notAGap:
    "Oversight may be described in the impact assessment or the model card instead. That nobody has to oversee the system is an answer where an assessment gives the reason.",
  messages: {
    missing: {
      problem: "{id} has a high impact, and no human oversight is named for it.",
      why: "When such a system errs, somebody has to have the right, the time and the means to stop or overrule it.",
      how: "Name in the inventory, the model card or the impact assessment who oversees the system and what they may do.",
    },
    none: {
      problem: '{id} has a high impact, and its human oversight is "{oversight}".',
      why: "When such a system errs, somebody has to have the right, the time and the means to stop or overrule it.",
      how: "Decide who oversees the system and what they may do, or have the impact assessment say why nobody has to.",
    },
  },
  appliesTo: (record, { project }) => mayBeInUse(record) && hasHighImpact(record, project),
  check(record, { project, report }) {
    if (isDescribedElsewhere(record, project)) return;
    const { oversight } = record.fields;
    const at = record.at("oversight");
    if (oversight === undefined) report("missing", { at, data: { id: nameSystem(record) } });
    else if (isNone(oversight)) report("none", { at, data: { id: nameSystem(record), oversight } });
  },
  examples: [
    {
      shows: "gap",
      title: "high by the inventory, and high by an assessment",
      files: {
        "aims/soa.csv": `Control,Applicable,Justification
A.9.2,Yes,people decide about people
`,
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Impact level | Human oversight |
| ------- | ------------- | ------------ | --------------- |
| SYS-001 | Harbour Score | High         |                 |
                                           ~ SYS-001 (Harbour Score) has a high impact, and no human oversight is named for it.
| SYS-002 | Hiring filter | Medium       | None            |
                                           ~~~~ SYS-002 (Hiring filter) has a high impact, and its human oversight is "None".
| SYS-003 | Chat helper   | Low          |                 |
`,
        "aims/impact/hiring.md": `# Impact assessment

| Field        | Value    |
| ------------ | -------- |
| System       | SYS-002  |
| Impact level | Critical |

## Societies

People without work stay without work.
`,
      },
    },
    {
      shows: "good",
      title: "named in the inventory, in the card",
      files: {
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, impact_level: "🔴 16 High", human_oversight: Camilla Falk }
  - { id: SYS-002, name: Hiring filter, impact_level: high }
`,
        "aims/model-cards/hiring.md": `# Model card

**System:** SYS-002

## Human oversight

A recruiter reads every file that the filter puts last.
`,
      },
    },
    {
      shows: "absent",
      title: "a number, whose meaning only the organisation knows",
      files: {
        "aims/systems.csv": `ID,Name,Impact level
SYS-001,Harbour Score,4
`,
      },
    },
  ],
});

function isDescribedElsewhere(record: RecordOf<typeof system>, project: Project): boolean {
  return (
    cardsOf(record, project).some((card) => card.has("oversight")) ||
    assessmentsOf(record, project).some((assessment) => assessment.has("oversight"))
  );
}
