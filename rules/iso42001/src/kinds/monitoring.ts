import { date, defineKind, identifier, person, references, text } from "@aims-lint/core";
import { controlMention } from "./control-id.ts";
import { measuredValue } from "./measured-value.ts";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** An indicator that is watched: of an AI system in operation (A.6.2.6) or of the AI management system (9.1). */
export const monitoring = defineKind({
  name: "monitoring",
  summary: "An indicator: what is measured, how, how often, where the limit is, and what happens beyond it.",
  titles: names(
    "Monitoring indicators | Indicators | Monitoring metrics | Performance indicators | Indicator register",
    "Key performance indicators | KPI register | AIMS KPIs | KPI list | Monitored metrics",
    "Monitoring register | Model monitoring metrics | System indicators | Überwachungskennzahlen",
  ),
  types: ["monitoring-plan", "monitoring-indicators", "indicator", "kpi", "measurement-plan"],
  prefixes: ["MON", "KPI", "IND"],
  locations: ["**/indicators.*", "**/kpis.*"],
  partOf: ["operation-plan"],
  collections: ["indicators", "kpis", "monitoring", "metrics"],
  names: ["metric"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({
      aliases: names("Indicator ID | Monitoring ID | KPI ID | Metric ID | Measure ID | Ref | # | No"),
    }),
    systems: references("system", {
      aliases: names(
        "Subject | System | AI system | AI systems | System ID | Object | What is watched | Area | Scope",
        "Applies to | Process",
      ),
      summary: "The AI systems that the indicator is about; the management system where it says AIMS.",
    }),
    metric: text({
      aliases: names(
        "Indicator | KPI | Measure | What | What is measured | What is monitored | Parameter | Name",
        "Indicator name | Metric name | KPI name | Key metric | Objective | Description | Title",
      ),
    }),
    method: text({
      aliases: names(
        "How | How measured | Measurement method | Monitoring method | Formula | Calculation | Data source",
        "Source | Tool | How it is measured | Means",
      ),
    }),
    frequency: text({
      aliases: names(
        "How often | Interval | When | Measured | Monitoring frequency | Measurement frequency | Cadence",
        "Check interval | Checked | Measurement interval | Period | When measured | Review frequency | Rhythm | Schedule",
      ),
    }),
    threshold: text({
      aliases: names(
        "Limit | Target | Alert threshold | Trigger | Tolerance | Acceptable range | Alarm limit | Alert level",
        "Target value | Threshold / target | Target / threshold | Limits | Thresholds | Acceptable value | Minimum",
        "Acceptance limit | Alert | Target / limit | Warning level | Grenzwert | Warning | Critical",
        "Warning threshold | Critical threshold | Alarm | Acceptable level | Threshold value",
      ),
    }),
    owner: person({
      aliases: names(
        "Responsible | Who | Responsible person | KPI owner | Indicator owner | Monitored by | Measured by",
        "Accountable | Metric owner",
      ),
    }),
    action: text({
      aliases: names(
        "Action on breach | Response | Escalation | If exceeded | Reaction | Action if breached | What happens",
        "Action if exceeded | On breach | Corrective action | Action when exceeded | Escalation path | Consequence",
        "Response to breach | Actions | Measures | What happens then",
      ),
    }),
    analysed: text({
      aliases: names(
        "Analyzed | Analysis | Evaluated | Evaluation | When analysed | When evaluated | Analysis frequency",
        "Evaluation frequency | Reviewed | Reported to | Reporting | Analysed by | Reviewed by | Reviewed in",
      ),
    }),
    controls: references("control", {
      aliases: names("Control | Annex A controls | Related controls | Control IDs | Annex A | Control(s)"),
      pattern: controlMention,
    }),
    value: measuredValue(
      names(
        "Last value | Current value | Latest value | Actual | Result | Results | Current | Last result | Status value",
      ),
    ),
    measuredOn: date({
      aliases: names("Last measured | Measured on | Last measurement | As of | Value date | Date"),
    }),
  },
});
