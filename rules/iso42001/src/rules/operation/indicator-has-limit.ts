import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { monitoring } from "../../kinds/monitoring.ts";
import { called } from "../../shared/called.ts";
import { isMeasurable } from "../../shared/measurable.ts";
import { placesOf } from "../../shared/places.ts";

const why = "Without a limit set beforehand every value can be explained away, and nobody has to act.";
const places = placesOf(monitoring);

/** An indicator says from which value on something has to be done. */
export const indicatorHasLimit = defineRule({
  id: "indicator-has-limit",
  summary: "Every indicator has a limit or a target that its values can be held against.",
  requirements: ["A.6.2.6", "9.1"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "A number that is only watched for its trend can have the trend as its limit: no rise for three months. A new indicator may run without a limit for a while; say until when.",
  on: monitoring,
  options: z.strictObject({}),
  messages: {
    missing: {
      problem: "{id} has no limit.",
      why,
      how: "Agree with the owner of the system from which value on somebody has to act, and enter it.",
    },
    vague: {
      problem: 'The limit of {id} is "{limit}", which no value can be held against.',
      why,
      how: "Say how much: a number, a share, a comparison with an earlier value, or all and none.",
    },
    nowhere: {
      problem: "None of the {count} indicators here has a limit; there is no place for it.",
      why,
      how: "Add a column for the limit, and agree on each with those who answer for the systems.",
    },
  },
  check(indicator, { project, report }) {
    const at = indicator.at("threshold");
    const id = called(indicator, "indicator");
    const limit = indicator.has("threshold") ? (indicator.written("threshold") ?? "").trim() : "";
    if (limit !== "") {
      if (!isMeasurable(limit) && !isComparison(limit)) report("vague", { at, data: { id, limit } });
      return;
    }
    const register = project.derive(places).get(indicator.document.path);
    if (!register || register.count < 2 || register.has("threshold")) report("missing", { at, data: { id } });
    else
      report("nowhere", {
        at: indicator.at(),
        subject: register.subject,
        once: true,
        data: { count: register.count },
      });
  },
  examples: [
    {
      shows: "gap",
      title: "a blank and a wish",
      files: {
        "aims/monitoring-plan.md": `# Monitoring plan

| ID      | Metric          | Threshold      | Owner    |
| ------- | --------------- | -------------- | -------- |
| MON-001 | drift           |                | Jane Doe |
                              ~ MON-001 has no limit.
| MON-002 | correct answers | as appropriate | Jane Doe |
                              ~~~~~~~~~~~~~~ The limit of MON-002 is "as appropriate", which no value can be held against.
| MON-003 | availability    | >= 99.5 %      | Jane Doe |
`,
      },
    },
    {
      shows: "good",
      title: "numbers, none, and a comparison",
      files: {
        "aims/indicators.yaml": `indicators:
  - { id: KPI-1, metric: share of overrides, target: at least 2 % }
  - { id: KPI-2, metric: open incidents, target: none older than a week }
  - { id: KPI-3, metric: complaints, target: not more than last quarter }
`,
      },
    },
    {
      shows: "absent",
      title: "a plan that sets no limits",
      files: {
        "aims/monitoring-plan.csv": `ID,Metric,Frequency
MON-001,drift,monthly
~~~~~~~ None of the 2 indicators here has a limit; there is no place for it.
MON-002,correct answers,monthly
`,
      },
    },
  ],
});

/** Whether a limit compares with another value, as `below baseline` and `within SLA` do. */
function isComparison(limit: string): boolean {
  return /\b(?:baseline|previous|last (?:month|quarter|year|release)|(?:than|below|above|under|over|within|exceeds?|rise|increase|decrease|drop|increasing|decreasing|falling|rising|improv\w*)\b)/i.test(
    limit,
  );
}
