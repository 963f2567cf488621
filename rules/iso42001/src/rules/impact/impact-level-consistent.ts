import { defineRule, type Level, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { system } from "../../kinds/system.ts";
import { compareLevels } from "../risks/scale/compare.ts";
import { nameSystem } from "../systems/name-system.ts";
import { type Assessment, assessmentsOf } from "./assessments-of.ts";
import { isCurrent } from "./unit.ts";

/** The inventory and the assessment of a system say the same about how much is at stake. */
export const impactLevelConsistent = defineRule({
  id: "impact-level-consistent",
  summary: "The impact level of a system in the inventory is the one of its assessment.",
  requirements: ["6.1.4", "A.5.2"],
  severity: "error",
  basis: "requirement",
  on: system,
  reads: [impactAssessment],
  options: z.strictObject({}),
  notAGap:
    "The two may rate different things, such as the impact before and after measures: then one of the two columns deserves a name that says so.",
  messages: {
    differs: {
      problem: "The inventory gives {name} the impact level {inventory}; its assessment says {assessed}.",
      why: "Approval, oversight and intervals follow from the level; with two of them, the more comfortable one is used.",
      how: "Find out which level holds, and correct the other place.",
    },
  },
  appliesTo: (record, { project }) => compare(record, project).length > 0,
  check(record, { project, report }) {
    for (const { assessment, inventory, assessed, differs } of compare(record, project)) {
      if (!differs) continue;
      report("differs", {
        at: record.at("impactLevel"),
        key: assessment.ref,
        related: [{ at: assessment.at("level"), message: `The assessment says ${assessed.text}.` }],
        data: { name: nameSystem(record), inventory: inventory.text, assessed: assessed.text },
      });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "low here, high there",
      files: {
        "aims/ai-system-inventory.md": `# AI system inventory

| System ID | Name          | Impact level |
| --------- | ------------- | ------------ |
| SYS-001   | Harbour Score | Low          |
                              ~~~ The inventory gives SYS-001 (Harbour Score) the impact level Low; its assessment says high.
`,
        "aims/impact/score.md": `---
kind: impact-assessment
system: SYS-001
level: high
---

# Impact assessment of Harbour Score
`,
      },
    },
    {
      shows: "good",
      title: "the same in other words",
      files: {
        "aims/systems.yaml": "systems:\n  - { id: SYS-002, name: Kaj, impact_level: medium }\n",
        "aims/impact/kaj.md":
          "# AI system impact assessment of Kaj\n\n**System:** SYS-002\n**Overall impact level:** 🟡 Moderate\n",
      },
    },
    {
      shows: "absent",
      title: "a class of a law is no impact level",
      files: {
        "aims/systems.yaml": "systems:\n  - { id: SYS-002, name: Kaj, risk_classification: limited risk }\n",
        "aims/impact/kaj.yaml": "kind: impact-assessment\nsystem: SYS-002\nlevel: high\n",
      },
    },
  ],
});

interface Compared {
  readonly assessment: Assessment;
  readonly inventory: Level;
  readonly assessed: Level;
  readonly differs: boolean;
}

/** Classes of the European AI Act: they say which duties apply, not how much is at stake. */
const legalClass = /\b(?:limited|minimal|unacceptable|prohibited|high-risk|gpai|annex)\b/i;

function compare(record: RecordOf<typeof system>, project: Project): Compared[] {
  const inventory = record.fields.impactLevel;
  if (!inventory || legalClass.test(inventory.text)) return [];
  return assessmentsOf(record, project).flatMap((assessment) => {
    const assessed = isCurrent(assessment, project) ? assessment.fields.level : undefined;
    if (!assessed || legalClass.test(assessed.text)) return [];
    const order = compareLevels(inventory, assessed, []);
    return order === undefined ? [] : [{ assessment, inventory, assessed, differs: order !== 0 }];
  });
}
