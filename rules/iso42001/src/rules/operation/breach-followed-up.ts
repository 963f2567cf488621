import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { incident } from "../../kinds/incident.ts";
import { monitoring } from "../../kinds/monitoring.ts";
import { monitoringResult } from "../../kinds/monitoring-result.ts";
import { nonconformity } from "../../kinds/nonconformity.ts";
import { isStatement } from "../../shared/statement.ts";
import { breachOf, isBreach } from "./breach.ts";
import { isAnswered, isLost } from "./breach-entries.ts";
import { nameResult, type Result, subjectOf } from "./results-of.ts";

const why =
  "A limit that may be passed without anything happening is none, and what has gone wrong once will again.";

/** A value beyond its limit leads to something: an incident, a nonconformity, an action. */
export const breachFollowedUp = defineRule({
  id: "breach-followed-up",
  summary:
    "Every value beyond its limit is noticed as such, and has led to an incident, a nonconformity or an action.",
  requirements: ["9.1", "8.1", "10.2"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "Not every breach is a nonconformity: where the value is explained and nothing has to be done, the comment says so. Several breaches of one cause may name one entry.",
  on: monitoringResult,
  reads: [incident, monitoring, nonconformity],
  options: z.strictObject({
    days: z
      .int()
      .positive()
      .default(31)
      .describe("Within how many days an entry that names the indicator counts as the answer to a breach."),
  }),
  messages: {
    nothing: {
      problem: "{result} is beyond its limit ({value}), and nothing was opened.",
      why,
      how: "Open an incident or a nonconformity and name it here, or write down why nothing has to be done.",
    },
    comment: {
      problem:
        "{result} is beyond its limit ({value}); the comment says what was done, and no incident or nonconformity is named.",
      why: "Without an entry in a log nobody follows up whether the cause is gone.",
      how: "Name the incident or the nonconformity that was opened; if none was needed, say why in the comment.",
    },
    unknown: {
      problem: "{result} is beyond its limit, and {record}, which it names, is in no log.",
      why: "The trail from the value to what was done about it ends here.",
      how: "Correct the id, or enter the incident or the nonconformity in its log.",
    },
    contradicts: {
      problem: "{result} is said to be within its limit, and {value} is not within {limit}.",
      why: "Either the value, the limit or the verdict is wrong; if it is the verdict, a breach went unnoticed.",
      how: "Look up the measurement, and correct what is wrong; for a breach, open an incident or a nonconformity.",
    },
  },
  appliesTo: (result) =>
    (!result.ragged && result.has("value")) ||
    (!result.ragged && (result.has("within") || result.has("breach"))),
  check(result, { project, options, report }) {
    const breach = breachOf(result, project);
    const { value, limit } = breach;
    const subject = subjectOf(result);
    const name = nameResult(result);
    if (breach.told === false && breach.computed === true)
      report("contradicts", { at: result.at("value"), subject, data: { result: name, value, limit } });
    if (!isBreach(breach)) return;
    const shown =
      [value === "" ? "" : value, limit === "" ? "" : `limit ${limit}`]
        .filter((part) => part !== "")
        .join(", ") || "no value given";
    const at = result.at(placeOf(result));
    const cited = result.fields.record ?? [];
    const lost = cited.filter((citation) => isLost(citation, project));
    for (const { text, range } of lost)
      report("unknown", { at: result.span(range), subject, key: text, data: { result: name, record: text } });
    if (cited.length > 0 || isAnswered(result, options.days, project)) return;
    const said = result.has("comment") ? (result.written("comment") ?? "") : "";
    if (!isStatement(said) || said.trim().split(/\s+/).length < 3)
      report("nothing", { at, subject, data: { result: name, value: shown } });
    else if (!/\b(?:no|not|none|nothing|without|planned|expected|known|false alarm)\b/i.test(said))
      report("comment", { at, subject, severity: "warning", data: { result: name, value: shown } });
  },
  examples: [
    {
      shows: "gap",
      title: "nothing opened, an entry that is in no log, a breach that is called none",
      files: {
        "aims/monitoring-results.csv": `Date,Indicator,Value,Threshold,Within limit,Record
2026-08-05,MON-001,0.27,<= 0.25,no,
                                   ~ MON-001 of 2026-08-05 is beyond its limit (0.27, limit <= 0.25), and nothing was opened.
2026-09-04,MON-001,0.31,<= 0.25,no,INC-009
                                   ~~~~~~~ MON-001 of 2026-09-04 is beyond its limit, and INC-009, which it names, is in no log.
2026-10-05,MON-002,84.1,>= 85,yes,
                   ~~~~ MON-002 of 2026-10-05 is said to be within its limit, and 84.1 is not within >= 85.
2026-11-05,MON-002,91.9,>= 85,yes,
`,
        "aims/incident-log.csv": `Incident ID,Detected on,Description
INC-001,2026-04-14,wrong answers
`,
      },
    },
    {
      shows: "good",
      title: "an incident, a log that names the indicator, an explanation",
      files: {
        "aims/monitoring-results.md": `# Monitoring results

| Date       | Indicator | Value | Threshold | Status     | Incident | Comment                                  |
| ---------- | --------- | ----- | --------- | ---------- | -------- | ---------------------------------------- |
| 2026-08-05 | MON-001   | 0.27  | <= 0.25   | 🔴 breach  | INC-002  |                                          |
| 2026-09-04 | MON-002   | 84.1  | >= 85     | not met    |          |                                          |
| 2026-10-05 | MON-003   | 130   | <= 120    | exceeded   |          | planned maintenance, no action is needed |
`,
        "aims/incidents.yaml": `incidents:
  - { id: INC-002, detected_on: 2026-08-05, description: drift of one feature }
`,
        "aims/nonconformities.csv": `NC ID,Found on,Source,Nonconformity
NC-001,2026-09-05,MON-002,approval rates differ
`,
      },
    },
    {
      shows: "absent",
      title: "no values yet",
      files: { "aims/monitoring-results.csv": "Date,Indicator,Period\n2026-08-05,MON-001,2026-07\n" },
    },
  ],
});

/** Where the entry would be named; where there is no place for it, the verdict or the value. */
function placeOf(result: Result): "record" | "within" | "breach" | "value" {
  const places = ["record", "within", "breach"] as const;
  return places.find((path) => result.state(path) !== "absent") ?? "value";
}
