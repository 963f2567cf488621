import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { risk } from "../../kinds/risk.ts";
import { system } from "../../kinds/system.ts";
import { called } from "../../shared/called.ts";
import { listing } from "../../shared/listing.ts";
import { isWhole } from "./assessments-of.ts";
import {
  isNamedByRisk,
  mentionsRisk,
  namedRisks,
  resultsWithoutRisk,
  saysNoRisk,
} from "./results-in-register.ts";
import { isCurrent, isFirstOfUnit } from "./unit.ts";

const why =
  "What an assessment finds is treated only where it becomes a risk; a result that stays in its own file changes nothing.";

/** The results of an impact assessment reach the risk register. */
export const impactResultsInRiskRegister = defineRule({
  id: "impact-results-in-risk-register",
  summary: "The results of every impact assessment are in the risk register.",
  requirements: ["6.1.4", "6.1.2"],
  severity: "error",
  basis: "requirement",
  on: impactAssessment,
  reads: [risk, system],
  options: z.strictObject({}),
  notAGap:
    "An assessment may find nothing that has to be treated: write that, and why. Where one risk stands for several assessments, naming the assessment in the risk is enough.",
  messages: {
    unlinked: {
      problem: "{name} names no risk of the register, and no risk comes from it.",
      why,
      how: "Enter what it found into the risk register and name the risks here, or say why it found none.",
    },
    open: {
      problem: "Result {result} of {name} names no risk.",
      why,
      how: "Enter it into the risk register and name the risk here, or say in its place why it is none.",
    },
    unknown: {
      problem: "{name} names {risks}, and the risk register does not have {them}.",
      why,
      how: "Enter the results into the risk register, or correct the ids.",
    },
  },
  appliesTo: (assessment, { project }) =>
    project.records(risk).length > 0 && isCurrent(assessment, project) && isFirstOfUnit(assessment, project),
  check(assessment, { project, report }) {
    const { known, unknown } = namedRisks(assessment, project);
    if (isWhole(assessment)) {
      for (const { name: result, cell } of resultsWithoutRisk(assessment)) {
        const data = { result, name: called(assessment, "Impact assessment") };
        report("open", { at: assessment.document.locate(cell.range), key: result, data });
      }
    }
    if (known.length > 0 || isNamedByRisk(assessment, project) || mentionsRisk(assessment, project)) return;
    const name = called(assessment, "Impact assessment");
    if (unknown.length > 0) {
      const data = { name, risks: listing(unknown), them: unknown.length === 1 ? "it" : "them" };
      report("unknown", { at: assessment.at("risks"), data });
    } else if (!saysNoRisk(assessment)) {
      const hasPlace = assessment.state("risks") !== "absent";
      report("unlinked", { at: assessment.at(hasPlace ? "risks" : undefined), data: { name } });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "results that nobody took over",
      files: {
        "aims/impact/kaj.md": `# AI system impact assessment of Kaj
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ AIA-002 names no risk of the register, and no risk comes from it.

| Field       | Value   |
| ----------- | ------- |
| Document ID | AIA-002 |
| System      | SYS-002 |

## Results

Wrong information may cost customers money.
`,
        "aims/impact/score.yaml": `id: AIA-001
kind: impact-assessment
system: SYS-001
risks: [R-077]
       ~~~~~~~ AIA-001 names R-077, and the risk register does not have it.
`,
        "aims/risk-register.csv": `Risk ID,System,Risk
R-013,SYS-003,Insecure code
`,
      },
    },
    {
      shows: "good",
      title: "named here, named there, or none for a reason",
      files: {
        "aims/impact/score.md": `# AI system impact assessment of Harbour Score

**Document ID:** AIA-001
**System:** SYS-001
**Related risks:** R-001
`,
        "aims/impact/kaj.md": `# AI system impact assessment of Kaj

**Document ID:** AIA-002
**System:** SYS-002
**Impact level:** medium
**Date:** 2026-02-06
`,
        "aims/impact/code.md": `# AI system impact assessment of Pairwright

**Document ID:** AIA-003
**System:** SYS-003

## Conclusion

No risk was found that the register does not hold already for all tools of the editor.
`,
        "aims/risks.yaml": `risks:
  - { id: R-001, title: Scores drift, system: SYS-001 }
  - { id: R-008, title: Wrong fees, system: SYS-002, from_impact: AIA-002 }
`,
      },
    },
    {
      shows: "absent",
      title: "no risk register",
      files: {
        "aims/impact/kaj.yaml": "id: AIA-002\nkind: impact-assessment\nsystem: SYS-002\nlevel: low\n",
      },
    },
  ],
});
