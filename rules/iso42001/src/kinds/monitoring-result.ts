import {
  choice,
  citations,
  date,
  defineKind,
  flag,
  identifier,
  person,
  reference,
  references,
  text,
} from "@aims-lint/core";
import { names, synonyms } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** A value that was measured for an indicator (9.1). */
export const monitoringResult = defineKind({
  name: "monitoring-result",
  summary: "A measured value of an indicator: when, how much, whether within the limit, and what came of it.",
  titles: names(
    "Monitoring results | Monitoring log | Monitoring records | Measurement results | KPI results",
    "Monitoring report | Monitoring data | Indicator values | Monitoring values | Results of monitoring",
    "Monitoring result | Measurement log | KPI values | Performance results | Monitoring evidence",
  ),
  types: ["monitoring-results", "monitoring-log", "measurement-results"],
  prefixes: ["MRES", "MEAS"],
  locations: [
    "**/monitoring-results*",
    "**/monitoring_results*",
    "**/monitoring-log*",
    "**/monitoring_log*",
    "monitoring/results/**",
  ],
  collections: ["results", "measurements", "values", "monitoring-results", "monitoring_results"],
  names: ["indicator"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Result ID | Measurement ID | Ref | # | No") }),
    date: date({
      aliases: names(
        "Measured on | Measurement date | Date measured | Recorded on | Timestamp | Day | On | Measured",
        "Date of measurement | Recorded",
      ),
    }),
    indicator: reference("monitoring", {
      aliases: names(
        "Indicator ID | KPI | KPI ID | Metric | Metric ID | Monitoring ID | Measure | Indicator name",
      ),
    }),
    systems: references("system", {
      aliases: names("Subject | System | AI system | AI systems | System ID | Object | Applies to"),
    }),
    period: text({ aliases: names("Reporting period | Measurement period | Month | Quarter") }),
    value: text({
      aliases: names("Result | Measured value | Actual | Measurement | Score | Actual value | Reading"),
    }),
    threshold: text({ aliases: names("Limit | Target | Alert threshold | Target value | Acceptable range") }),
    within: choice(["within", "breach"], {
      aliases: names(
        "Within limit | Within threshold | Within limits | In limit | Pass | Met | OK | Within target | Status",
        "Assessment | Target met | Threshold met | Pass/fail",
      ),
      words: synonyms({
        within:
          "yes | y | true | ok | pass | passed | met | in limit | in range | within limit | within limits | within range | normal | green | good | on target | ✅ | ✓ | ✔ | 🟢",
        breach:
          "no | n | false | not ok | fail | failed | not met | out of range | out of limit | exceeded | above limit | below limit | breached | alert | red | missed | off target | warning | amber | ❌ | ✗ | ✘ | 🔴 | 🟡",
      }),
    }),
    breach: flag({
      aliases: names("Breached | Threshold breached | Limit exceeded | Exceeded | Alert raised"),
    }),
    analysedOn: date({
      aliases: names(
        "Analyzed on | Analysis date | Evaluated on | Reviewed on | Date analysed | Evaluation date",
      ),
    }),
    analysedBy: person({ aliases: names("Analyzed by | Evaluated by | Reviewed by | Analyst") }),
    record: citations({
      aliases: names(
        "Records | Linked record | Incident | Incident ID | Nonconformity | NC | NC ID | CAPA | Ticket | Case",
        "Linked incident | Related record | Reference | Incident / NC | Follow-up record | Corrective action",
      ),
    }),
    comment: text({
      aliases: names(
        "Comments | Note | Notes | Remarks | Action | Action taken | Actions | Follow-up | Explanation",
      ),
    }),
  },
});
