import { defineKind, identifier, section, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** How impacts of AI systems are assessed (6.1.4, A.5.2). */
export const impactProcedure = defineKind({
  name: "impact-procedure",
  summary:
    "How the organisation assesses what AI systems do to people and society: what sets an assessment off, which levels there are, who approves, and when it is repeated.",
  form: "document",
  titles: names(
    "Impact assessment procedure | AI impact assessment procedure",
    "AI system impact assessment procedure | Procedure for AI system impact assessment",
    "Procedure for impact assessments | Impact assessment process",
    "AI system impact assessment process | Impact assessment method",
    "Impact assessment methodology | AI impact assessment methodology",
    "Impact assessment policy | Impact assessment guideline | AIIA procedure | ASIA procedure",
    "Verfahren zur KI-Folgenabschätzung | Procédure d'évaluation d'impact",
  ),
  types: ["impact-assessment-procedure", "impact-assessment-process"],
  locations: ["impact/procedure.*", "impact-assessments/procedure.*", "impact/method*"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Document ID | Doc ID") }),
    title: text(),
    triggers: section({
      summary: "What sets an assessment off.",
      aliases: names(
        "Trigger | When | When to assess | When we assess | When an assessment is needed",
        "When an assessment is required | Assessment triggers | Triggers and frequency",
        "Criteria for assessment | Screening | Screening criteria | Applicability criteria",
        "Circumstances that require an assessment",
      ),
    }),
    levels: section({
      summary: "The levels of impact and what puts a system into each.",
      aliases: names(
        "Impact levels | Level | Impact criteria | Impact scale | Impact rating | Severity levels",
        "Severity scale | Impact classification | Impact categories and levels | Thresholds",
        "Rating scale | Scoring | Classification of impact",
      ),
    }),
    approvers: section({
      summary: "Who approves an assessment, by level.",
      aliases: names(
        "Who approves | Approval authority | Approval of assessments | Approval levels",
        "Approval by level | Review and approval | Approval process | Approval of results",
        "Roles and approval | Sign-off | Decision and approval | Roles and responsibilities",
        "Responsibilities",
      ),
    }),
    interval: section({
      summary: "After how long an assessment is repeated.",
      aliases: names(
        "Assessment interval | Interval of assessments | Reassessment | Re-assessment",
        "Reassessment interval | Repeat interval | Frequency | Assessment frequency",
        "How often | Repetition | Review of assessments | Reassessment triggers",
      ),
    }),
    retention: section({
      summary: "How long assessments are kept.",
      aliases: names("Retention period | Record keeping | Records | Retention of assessments | Kept for"),
    }),
  },
});
