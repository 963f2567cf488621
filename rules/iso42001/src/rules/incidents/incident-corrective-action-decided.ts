import { defineRule, type Project, type Reference } from "@aims-lint/core";
import * as z from "zod";
import { incident } from "../../kinds/incident.ts";
import { nonconformity } from "../../kinds/nonconformity.ts";
import { called } from "../../shared/called.ts";
import { headOf } from "../../shared/head-of.ts";
import { placesOf } from "../../shared/places.ts";
import { readDecision } from "../improvement/decision.ts";
import { counts, type Incident, isRipe } from "./incident.ts";

const placesOfLogs = placesOf(incident, counts);
const paths = ["decision", "correctiveAction", "nonconformity"] as const;

/** Behind an incident there may be something that has to change. */
export const incidentCorrectiveActionDecided = defineRule({
  id: "incident-corrective-action-decided",
  summary:
    "After an incident it is decided whether corrective action is needed, and the decision leads somewhere.",
  requirements: ["10.2", "A.8.4"],
  severity: "error",
  basis: "requirement",
  on: incident,
  reads: [nonconformity],
  options: z.strictObject({
    days: z.int().nonnegative().default(30).describe("How many days may pass until it is decided."),
  }),
  notAGap:
    "Not every incident is a nonconformity: a no with its reason is a full answer. In the first month (the option days) nothing is asked, nor about false alarms and exercises.",
  messages: {
    undecided: {
      problem: "Nothing says whether corrective action is needed after {id}.",
      why: "An incident that ends with its repair may happen again; auditors follow incidents to the nonconformities.",
      how: "Decide it and enter the nonconformity, or the reason why no corrective action is needed.",
    },
    unreasoned: {
      problem: 'After {id} the decision on corrective action is "{answer}", without a reason.',
      why: "Not to act is a legitimate decision; an auditor asks what it rests on.",
      how: "Write in a few words why no corrective action is needed.",
    },
    unknown: {
      problem: "{id} names the nonconformity {named}, which is not in the log.",
      why: "Auditors follow incidents to the nonconformities; here the trail ends.",
      how: "Correct the id, or enter the nonconformity with cause, action, owner and date.",
    },
    unlinked: {
      problem: "After {id} corrective action is needed, and no nonconformity is named.",
      why: "A decision that leads to no entry is followed up by nobody.",
      how: "Enter the nonconformity with cause, action, owner and date, and name it here.",
    },
    nowhere: {
      problem: "This log of {count} incidents has no place for a decision on corrective action.",
      why: "An incident that ends with its repair may happen again; auditors follow incidents to the nonconformities.",
      how: "Add a column for the nonconformity or the reason why there is none, and fill it in for every incident.",
    },
  },
  appliesTo: (record, { project, options }) => counts(record) && isRipe(record, project.today, options.days),
  check(record, { project, report }) {
    const missing = missingIn(record, project);
    if (missing) {
      const data = { id: called(record, "Incident"), named: missing.id };
      return report("unknown", { at: record.span(missing.range), data });
    }
    if (record.has("nonconformity") || record.has("correctiveAction") || isNamed(record, project)) {
      if (readDecision(textOf(record, "correctiveAction"))?.isNeeded !== false) return;
    }
    const id = called(record, "Incident");
    const answers = paths.map((path) => [path, readDecision(textOf(record, path))] as const);
    const answered =
      answers.find(([, decision]) => decision?.isReasoned) ?? answers.find(([, decision]) => decision);
    const [path, decision] = answered ?? [];
    if (path && decision?.isNeeded)
      return report("unlinked", { at: record.at("nonconformity"), data: { id } });
    if (path && !decision?.isReasoned)
      return report("unreasoned", { at: record.at(path), data: { id, answer: record.written(path) ?? "" } });
    if (decision) return;
    const places = project.derive(placesOfLogs).get(record.document.path);
    const hasPlace = !places || places.count < 2 || paths.some((each) => places.has(each));
    const place = (["decision", "nonconformity", "correctiveAction"] as const).find(
      (each) => record.state(each) !== "absent",
    );
    if (hasPlace) report("undecided", { at: record.at(place), data: { id } });
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
      title: "no decision, no reason, and no nonconformity",
      files: {
        "aims/incident-log.md": `# AI incident log

| Incident ID | Detected on | Description      | Nonconformity | Decision on corrective action |
| ----------- | ----------- | ---------------- | ------------- | ----------------------------- |
| INC-001     | 2026-04-14  | Wrong fee stated |               |                               |
                                                                 ~ Nothing says whether corrective action is needed after INC-001.
| INC-002     | 2026-08-05  | Scores drifted   |               | no                            |
                                                                 ~~ After INC-002 the decision on corrective action is "no", without a reason.
| INC-003     | 2026-08-25  | Key in a prompt  |               | corrective action needed      |
                                                 ~ After INC-003 corrective action is needed, and no nonconformity is named.
| INC-004     | 2026-09-02  | Wrong label      | NC-033        |                               |
                                                 ~~~~~~ INC-004 names the nonconformity NC-033, which is not in the log.
| INC-005     | 2026-11-15  | Wrong label      |               |                               |
`,
        "aims/nonconformities.csv": `NC ID,Found on,Nonconformity
NC-003,2026-09-23,Old card in use
`,
      },
    },
    {
      shows: "good",
      title: "a nonconformity, a reason, an action, and a nonconformity that names the incident",
      files: {
        "aims/incidents.yaml": `incidents:
  - { id: INC-001, detected_on: 2026-04-14, nonconformity: NC-001 }
  - { id: INC-002, detected_on: 2026-08-05, decision: "no: the control worked, the key was changed" }
  - { id: INC-003, detected_on: 2026-08-25, corrective_action: Quota raised and watched }
  - { id: INC-004, detected_on: 2026-08-26 }
`,
        "aims/nonconformities.csv": `NC ID,Source,Nonconformity
NC-001,INC-001,Expired article used
NC-002,INC-004,No alert was sent
`,
      },
    },
    {
      shows: "absent",
      title: "a log without a place for it",
      files: {
        "aims/incident-register.csv": `Incident ID,Date,Summary,Status
~~~~~~~~~~~ This log of 2 incidents has no place for a decision on corrective action.
INC-1,2026-02-01,Outage by quota,Resolved
INC-2,2026-03-01,Wrong label,Resolved
`,
      },
    },
  ],
});

function textOf(record: Incident, path: (typeof paths)[number]): string | undefined {
  return record.state(path) === "placeholder" ? undefined : record.written(path);
}

/** A nonconformity that the incident names by its id and that the log does not have, where there is a log. */
function missingIn(record: Incident, project: Project): Reference | undefined {
  if (project.records(nonconformity).length === 0) return undefined;
  const named = record.fields.nonconformity ?? [];
  return named.find(({ id, all }) => !all && /\d$/.test(id) && !project.find(nonconformity, id));
}

/** Where nonconformities come from, in one text. */
function sources(project: Project): string {
  const rows = project.records(nonconformity);
  return rows.map(({ document, range }) => document.text.slice(range.start, range.end)).join("\n");
}

/** Whether a nonconformity names the incident. */
function isNamed({ id }: Incident, project: Project): boolean {
  return /\d/.test(id) && project.derive(sources).includes(id);
}
