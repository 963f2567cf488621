import { defineRule, isNone, type Project } from "@aims-lint/core";
import * as z from "zod";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { impactProcedure } from "../../kinds/impact-procedure.ts";
import { retention } from "../../kinds/retention.ts";
import { called } from "../../shared/called.ts";
import type { Assessment } from "./assessments-of.ts";
import { isCurrent, isFirstOfUnit, unitOf } from "./unit.ts";

const speaks =
  /\bimpact assessments?\b|\b(?:AIIA|ASIA|AIA)s?\b|Folgenabschätzung|évaluation d['’]impact|evaluación de impacto|avaliação de impacto|\ball (?:AIMS )?(?:records|documents|documented information)\b/i;

/** Years later somebody asks why a system was allowed; it is settled how long the answer is kept. */
export const impactAssessmentKept = defineRule({
  id: "impact-assessment-kept",
  summary: "It is settled how long impact assessments are kept.",
  requirements: ["A.5.3", "7.5.3"],
  severity: "error",
  basis: "requirement",
  on: impactAssessment,
  reads: [impactProcedure, retention],
  options: z.strictObject({}),
  notAGap:
    "The period may stand in the assessment, in the procedure or in a retention schedule; one place is enough.",
  messages: {
    open: {
      problem: "Nothing says how long {name} is kept.",
      why: "Those who were harmed, and authorities, may ask years later what was expected and why the system was allowed.",
      how: "Settle the period, and write it into the retention schedule, the procedure or the assessment.",
    },
    blank: {
      problem: "{name} has a place for its retention, and nothing in it; no schedule says it either.",
      why: "Those who were harmed, and authorities, may ask years later what was expected and why the system was allowed.",
      how: "Settle the period, and write it here or into the retention schedule.",
    },
  },
  appliesTo: (assessment, { project }) =>
    isCurrent(assessment, project) && isFirstOfUnit(assessment, project),
  check(assessment, { project, report }) {
    if (isSettledHere(assessment, project) || project.derive(isSettledForAll)) return;
    const name = called(assessment, "Impact assessment");
    const isThere = assessment.state("retention") !== "absent";
    report(isThere ? "blank" : "open", {
      at: assessment.at(isThere ? "retention" : undefined),
      data: { name },
    });
  },
  examples: [
    {
      shows: "gap",
      title: "a schedule that forgets them",
      files: {
        "aims/impact/score.md": `# AI system impact assessment
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~ Nothing says how long AIA-001 is kept.

**Document ID:** AIA-001
**System:** SYS-001
**Impact level:** medium
`,
        "aims/retention-schedule.csv": `Kind of record,Kept for
Audit reports,10 years
`,
      },
    },
    {
      shows: "good",
      title: "in the schedule",
      files: {
        "aims/impact-assessments.yaml": `assessments:
  - { id: AIA-001, system: SYS-001, level: medium }
`,
        "aims/retention-schedule.csv": `Kind of record,Kept for
"Risk registers, impact assessments",10 years
`,
      },
    },
    {
      shows: "absent",
      title: "nothing is settled anywhere",
      files: {
        "aims/impact-assessments.csv": `Assessment ID,System,Level,Retention
AIA-001,SYS-001,medium,
                       ~ AIA-001 has a place for its retention, and nothing in it; no schedule says it either.
`,
      },
    },
  ],
});

function isSettledHere(assessment: Assessment, project: Project): boolean {
  return unitOf(assessment, project).some(
    (row) => row.has("retention") && !isNone(row.written("retention") ?? ""),
  );
}

/** Whether the retention schedule or the procedure settles it for all assessments. */
function isSettledForAll(project: Project): boolean {
  return (
    project.records(impactProcedure).some((procedure) => procedure.has("retention")) ||
    project
      .records(retention)
      .some(
        (entry) =>
          !entry.ragged && entry.has("period") && speaks.test(`${entry.id} ${entry.written("what") ?? ""}`),
      )
  );
}
