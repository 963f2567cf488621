import { columns, known, section, skeletonDocument } from "../define.ts";

export const impactProcedure = skeletonDocument({
  path: "impact-procedure",
  kind: "impact-assessment-procedure",
  id: "AIMS-IAP-001",
  title: "Procedure for AI system impact assessment",
  why: "Risks ask what AI does to you; impact assessments ask what it does to others, in the same way each time.",
  fields: [{ key: "assessment_interval", write: "how often an assessment is repeated, such as 12 months" }],
  parts: [
    section(
      "When",
      "What sets off an assessment: a new system, a change of purpose, users, model or data, an incident, a report from outside; and that it comes before going live.",
    ),
    {
      heading: "Impact levels",
      write:
        "When an impact is low, medium or high, who writes the assessment and who approves it; never the same person.",
      columns: columns(
        "level | Level | low",
        "criterion | Criterion | the worst consequence for a person",
        "author | Written by | a role",
        "approver | Approved by | a role",
      ),
      rows: known("level", "low", "medium", "high"),
    },
    section(
      "Steps",
      "What is done from the first question to the result, and where results go: risk register, information for users, decision to go live.",
    ),
    section("Retention", "How long assessments are kept."),
  ],
});
