import { addMonths, defineRule } from "@aims-lint/core";
import * as z from "zod";
import { incident } from "../../kinds/incident.ts";
import { incidentType } from "../../kinds/incident-type.ts";
import { called } from "../../shared/called.ts";
import { headOf } from "../../shared/head-of.ts";
import { placesOf } from "../../shared/places.ts";
import { nameHours, parseHours } from "./duration.ts";
import { isLater, momentOf } from "./elapsed.ts";
import { counts, harmedNobody, type Incident, isExplained, planned } from "./incident.ts";

const placesOfLogs = placesOf(incident, counts);

/** Those who work with a system or live with what it decides hear of an incident while it still helps them. */
export const incidentCommunicatedInTime = defineRule({
  id: "incident-communicated-in-time",
  summary: "Those concerned were told about an incident within the time that the plan gives.",
  requirements: ["A.8.4"],
  severity: "error",
  basis: "requirement",
  on: incident,
  reads: [incidentType],
  options: z.strictObject({
    days: z
      .int()
      .positive()
      .default(14)
      .describe("How many days may pass where neither log nor plan gives a time."),
    months: z
      .int()
      .positive()
      .default(12)
      .describe("For how many months an incident that was told late is still spoken of."),
  }),
  notAGap:
    "Nobody need be told where nobody was concerned: the log says so under those affected, or with a reason in place of the date. Times come from the log or the plan; without one, two weeks are taken (the option days). False alarms and exercises are not asked.",
  messages: {
    late: {
      problem: "{id} was found on {detected} and told on {notified}; {limit} were allowed.",
      why: "People act on what a system told them until they hear that it was wrong; the plan promises them a time.",
      how: "Write down why it took longer and what keeps the next one in time, and see whether a nonconformity is due.",
    },
    untold: {
      problem: "{id} was found on {detected}, and nothing says that anybody was told; {limit} are allowed.",
      why: "People act on what a system told them until they hear that it was wrong.",
      how: "Tell those concerned and enter the day; if nobody is concerned, say so under those affected.",
    },
    undated: {
      problem: "{id} says who was told, and not when.",
      why: "Without a day nobody can see whether they heard of it in time.",
      how: "Enter the day on which they were told, as the message shows it.",
    },
    longer: {
      problem: "{id} allows itself {limit}; the plan gives {planned} for its type.",
      why: "The time is settled in the plan so that nobody has to find one that fits afterwards.",
      how: "Enter the time of the plan, or have the plan changed if it is wrong.",
    },
    nowhere: {
      problem: "This log of {count} incidents has no place for who was told and when.",
      why: "Telling users is easily forgotten while an incident is being mended; the log shows that somebody thought of them.",
      how: "Add columns for those told and the day, and fill them in for every incident that concerned somebody.",
    },
  },
  appliesTo: (record) => counts(record) && record.has("detectedOn"),
  check(record, { project, options, report }) {
    const { detectedOn, notifiedOn } = record.fields;
    if (detectedOn === undefined) return;
    const id = called(record, "Incident");
    const own = record.has("limit") ? parseHours(record.fields.limit ?? "", "hours") : undefined;
    const plan = planned(record, project);
    if (own !== undefined && plan !== undefined && own > plan)
      report("longer", {
        at: record.at("limit"),
        data: { id, limit: nameHours(own), planned: nameHours(plan) },
      });
    const hours = Math.min(plan ?? Number.POSITIVE_INFINITY, own ?? plan ?? options.days * 24);
    const limit = nameHours(hours);
    const detected = momentOf(detectedOn, record.written("detectedOn"));
    if (notifiedOn !== undefined) {
      const notified = momentOf(notifiedOn, record.written("notifiedOn"));
      if (isLater(detected, notified, hours) && addMonths(notifiedOn, options.months) >= project.today) {
        const data = { id, detected: detectedOn, notified: notifiedOn, limit };
        report("late", { at: record.at("notifiedOn"), data });
      }
      return;
    }
    const isDue = isLater(detected, { day: project.today, minutes: undefined }, hours);
    if (!isDue || isExcused(record)) return;
    if (record.has("informed")) return report("undated", { at: record.at("notifiedOn"), data: { id } });
    const places = project.derive(placesOfLogs).get(record.document.path);
    const hasPlace = !places || places.count < 2 || places.has("notifiedOn") || places.has("informed");
    if (hasPlace)
      report("untold", { at: record.at("notifiedOn"), data: { id, detected: detectedOn, limit } });
    else
      report("nowhere", {
        at: headOf(record.document),
        subject: places.subject,
        once: true,
        data: { count: places.count },
      });
  },
  examples: [
    {
      shows: "gap",
      title: "told after nine days, never told, and a time of its own",
      files: {
        "aims/incident-log.md": `# AI incident log

| Incident ID | Detected on | Description      | Affected     | Notified on | Limit (hours) |
| ----------- | ----------- | ---------------- | ------------ | ----------- | ------------- |
| INC-001     | 2026-04-14  | Wrong fee stated | 23 customers | 2026-04-23  | 72            |
                                                                ~~~~~~~~~~ (info) INC-001 was found on 2026-04-14 and told on 2026-04-23; 72 hours were allowed.
| INC-002     | 2026-08-05  | Scores drifted   | 61 declines  |             | 72            |
                                                                ~ (info) INC-002 was found on 2026-08-05, and nothing says that anybody was told; 72 hours are allowed.
| INC-003     | 2026-08-25  | Key in a prompt  | nobody       |             | 72            |
`,
      },
    },
    {
      shows: "good",
      title: "in the time of the plan",
      files: {
        "aims/incident-communication-plan.md": `# Incident communication plan

| Type              | Who is told | Within hours | Channel | Role  |
| ----------------- | ----------- | ------------ | ------- | ----- |
| wrong information | customers   | 72           | mail    | Marta |
`,
        "aims/incidents.yaml": `incidents:
  - id: INC-001
    type: Wrong information
    detected_on: 2026-04-14
    notified_on: 2026-04-16
`,
      },
    },
    {
      shows: "absent",
      title: "a log without a place for it",
      files: {
        "aims/incident_log.csv": `IncidentID,Date,Severity,Description,Status
~~~~~~~~~~ (info) This log of 2 incidents has no place for who was told and when.
INC-1,2026-02-01,Medium,Outage by quota,Resolved
INC-2,2026-03-01,Low,Wrong label,Resolved
`,
      },
    },
  ],
});

function isExcused(record: Incident): boolean {
  const told = record.written("informed") ?? "";
  return (
    harmedNobody(record) ||
    isExplained(record.written("notifiedOn")) ||
    isExplained(told) ||
    /^\s*(?:nobody|no[- ]one)\b/i.test(told)
  );
}
