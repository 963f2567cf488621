import { columns, section, skeletonDocument } from "../define.ts";

export const auditProgramme = skeletonDocument({
  path: "audit-programme",
  kind: "internal-audit-programme",
  id: "AIMS-AUD-001",
  title: "Internal audit programme",
  why: "Audits that nobody plans do not take place; a certification body asks for this before it comes.",
  parts: [
    section("Frequency", "How often the whole management system is audited, such as every 12 months."),
    section("Methods", "Interviews, reading records, following one system from end to end."),
    section(
      "Responsibilities",
      "Who plans, audits, reports. Somebody from outside helps in a small company.",
    ),
    section("Planning", "How an audit is planned, and how long before people are told."),
    section("Reporting", "To whom, within how many days."),
    section("Criteria", "Against what you audit: ISO/IEC 42001:2023 and your own rules."),
    section("Importance and earlier results", "What is looked at more often, and why."),
    section("Impartiality", "How you see to it that nobody audits their own work."),
    {
      heading: "Audits",
      collection: "audits",
      write:
        "The audits of this cycle, done and planned. Together they cover all clauses and all controls that apply.",
      columns: columns(
        "id | Audit ID | AUD-001",
        "date | Date | the day",
        "objectives | Objectives | what you want to know",
        "scope | Scope | clauses, controls, systems",
        "criteria | Criteria | against what",
        "auditors | Auditors | who",
        "status | Status | planned or done",
        "report | Report | a link",
      ),
    },
  ],
});
