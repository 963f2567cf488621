import { columns, section, skeletonDocument } from "../define.ts";

export const monitoring = skeletonDocument({
  path: "monitoring",
  kind: "operations-plan",
  id: "AIMS-OPS-002",
  title: "Monitoring and operation plan",
  why: "What nobody measures drifts; figures show whether systems and the management system work.",
  parts: [
    {
      heading: "Indicators",
      collection: "indicators",
      write:
        "At least one for each system in use, and one for the management system itself (subject AIMS), such as actions done in time.",
      columns: columns(
        "id | ID | MON-001",
        "subject | Subject | SYS-001 or AIMS",
        "metric | Metric | with its unit",
        "method | Method | how it is measured",
        "frequency | Frequency | monthly, quarterly",
        "threshold | Threshold | such as >= 95",
        "owner | Owner | who measures",
        "action | Action on breach | what happens beyond the limit",
        "analysed | Analysed | when and by whom",
      ),
    },
    {
      heading: "Monitoring results",
      collection: "results",
      write: "The values as they are measured, one row each. A value beyond its limit names what came of it.",
      columns: columns(
        "date | Date | the day",
        "indicator | Indicator | MON-001",
        "subject | Subject | SYS-001 or AIMS",
        "period | Period | such as 2026-10",
        "value | Value | the value",
        "within | Within limit | yes or no",
        "analysed_on | Analysed on | the day",
        "analysed_by | Analysed by | who",
        "record | Record | incident, nonconformity or action, where it is beyond",
      ),
    },
    {
      heading: "Control effectiveness",
      collection: "effectiveness",
      write: "For every control that is implemented: by what you see that it works, and what you saw last.",
      columns: columns(
        "control | Control | id",
        "measure | Measure of effectiveness | what is looked at",
        "result | Last result | what was seen",
        "measured_on | Measured on | the day",
        "judgement | Judgement | good, or what is done",
      ),
    },
    section("Repair", "How failures are noticed and mended, within which time."),
    section("Update", "When and how models and parts are updated, and who is told before."),
    section("Support", "Whom users reach, when, and how fast."),
  ],
});
