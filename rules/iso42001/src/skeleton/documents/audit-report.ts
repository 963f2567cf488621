import { columns, section, skeletonDocument } from "../define.ts";

export const auditReport = skeletonDocument({
  path: "audit-report",
  kind: "internal-audit-report",
  id: "AIMS-AUD-002",
  title: "Report of the internal audit",
  why: "Before a certification somebody independent has looked at everything once. Written after that audit, not before.",
  fields: [
    { key: "audit_id", write: "the audit of the programme" },
    { key: "date", write: "the first day of the audit" },
    { key: "auditors", write: "who audited" },
    { key: "reported_to", write: "who got the report, top management among them" },
    { key: "reported_on", write: "the day on which they got it" },
  ],
  parts: [
    section("Objectives", "What the audit was to find out."),
    section("Scope", "What was looked at: clauses, controls, systems, sites."),
    section("Criteria", "The standard, and your own rules in which version."),
    section("Method", "With whom the auditors spoke, which records they read, what they tried."),
    {
      heading: "Findings",
      collection: "findings",
      write:
        "What does not agree with the criteria, and what could be better. Each nonconformity names its entry in the log.",
      columns: columns(
        "id | Finding | F-1",
        "grade | Grade | major, minor, observation or improvement",
        "requirement | Requirement | clause or control",
        "observation | Observation | what was seen",
        "nonconformity | Nonconformity | NC-001",
      ),
    },
    section("Opinion", "Is the management system carried out, does it meet the criteria, where not?"),
  ],
});
