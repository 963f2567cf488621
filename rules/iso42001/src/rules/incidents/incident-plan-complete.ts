import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { incidentPlan } from "../../kinds/incident-plan.ts";
import { incidentType } from "../../kinds/incident-type.ts";
import { called } from "../../shared/called.ts";
import { listing } from "../../shared/listing.ts";
import { recordsIn } from "../../shared/records-in.ts";
import { parseHours } from "./duration.ts";
import { tells } from "./tells.ts";

type Part = "notify" | "within" | "content" | "channel" | "role";

/** What a plan settles, and how a text without a column for it may say so. */
const parts: Readonly<Record<Part, { readonly what: string; readonly said: RegExp }>> = {
  notify: {
    what: "who is told",
    said: /\b(?:users?|customers?|clients?|applicants?|patients?|citizens?|data subjects?|public|affected (?:people|persons?|parties|individuals|users)|interested parties|stakeholders)\b/i,
  },
  within: {
    what: "within which time",
    said: /\b\d+\s*(?:[-–]\s*\d+\s*)?(?:working |business )?(?:min|hours?|h\b|days?|weeks?)|\bimmediate|\bwithout (?:undue )?delay|\bsame day/i,
  },
  content: {
    what: "what they are told",
    said: /\b(?:content|templates?|prepared texts?|messages? (?:says?|contains?|includes?)|what (?:is|they are) told|information (?:about|on|given))\b/i,
  },
  channel: {
    what: "through which channel",
    said: /\b(?:e-?mails?|mail|letters?|phone|telephone|portal|website|status page|in-app|banner|press|hotline|newsletter|slack|teams|notifications?)\b/i,
  },
  role: {
    what: "who tells them",
    said: /\b(?:responsible|owner|officer|manager|lead|coordinator|accountable|director|head of)\b/i,
  },
};
const names = Object.keys(parts) as Part[];
const essential: ReadonlySet<Part> = new Set(["notify", "within"]);

/** In the night of an incident there is no time to decide whom to call. */
export const incidentPlanComplete = defineRule({
  id: "incident-plan-complete",
  summary:
    "The plan for incidents says who is told, within which time, what, through which channel and by whom.",
  requirements: ["A.8.4"],
  severity: "error",
  basis: "requirement",
  on: incidentPlan,
  reads: [incidentType],
  options: z.strictObject({}),
  notAGap:
    "What is the same for every type of incident may stand once in the text. A plan of the whole company will do where it speaks of AI systems and their users.",
  messages: {
    lacking: {
      problem: "For {type} the plan does not say {lacking}.",
      why: "What is not settled has to be decided in the middle of the incident, by whoever is there.",
      how: "Settle it and enter it; try it out in the next exercise.",
    },
    nowhere: {
      problem: "The plan for incidents does not say {lacking}.",
      why: "What is not settled has to be decided in the middle of the incident, by whoever is there.",
      how: "Add it, for each type of incident or once for all; try it out in the next exercise.",
    },
    vague: {
      problem: 'For {type} the plan gives "{within}" as the time, which nobody can be late for.',
      why: "Only a time that can be missed makes people act, and lets an auditor see that they did.",
      how: "Settle a number of hours or days, counted from when the incident is noticed.",
    },
  },
  check(plan, { project, report }) {
    const entry = project.document(plan.document.path);
    const rows = entry ? recordsIn(entry, incidentType).filter((each) => !each.ragged) : [];
    const places = names.filter((name) => rows.some((row) => row.state(name) !== "absent"));
    for (const row of rows) {
      const type = called(row, "type");
      const blank = places.filter((name) => !row.has(name));
      const [first] = blank;
      if (first) {
        const data = { type, lacking: listing(blank.map((each) => parts[each].what)) };
        report("lacking", { at: row.at(first), subject: row.ref, severity: severityOf(blank), data });
      }
      const within = row.has("within") ? (row.written("within") ?? "") : "";
      if (within === "" || parseHours(within, "hours") !== undefined || parts.within.said.test(within))
        continue;
      report("vague", {
        at: row.at("within"),
        subject: row.ref,
        severity: "warning",
        data: { type, within },
      });
    }
    const nowhere = names.filter(
      (name) => !places.includes(name) && !tells(plan, name, parts[name].said, project),
    );
    const [first] = nowhere;
    if (!first) return;
    const at = plan.at(nowhere.find((name) => plan.state(name) !== "absent") ?? first);
    const data = { lacking: listing(nowhere.map((each) => parts[each].what)) };
    report("nowhere", { at, severity: severityOf(nowhere), data });
  },
  examples: [
    {
      shows: "gap",
      title: "a type without a time, one that nobody is told of, a time that cannot be missed",
      files: {
        "aims/incident-communication-plan.md": `# Incident communication plan

| Type              | Who is told | Within hours | Content    | Channel | Role  |
| ----------------- | ----------- | ------------ | ---------- | ------- | ----- |
| wrong decisions   | applicants  |              | what to do | letter  | Jonas |
                                    ~ (info) For wrong decisions the plan does not say within which time.
| wrong information |             | 72           | right fact | app     |       |
                      ~ (info) For wrong information the plan does not say who is told and who tells them.
| drift             | supervisors | in due time  | limits     | portal  | Jonas |
                                    ~~~~~~~~~~~ (info) For drift the plan gives "in due time" as the time, which nobody can be late for.
`,
      },
    },
    {
      shows: "gap",
      title: "a plan in prose that names nobody outside",
      files: {
        "aims/plan.md": `# AI incident response plan
  ~~~~~~~~~~~~~~~~~~~~~~~~~ (info) The plan for incidents does not say who is told.

**Incident category:** model failure
**Response time:** 1 hour

The engineer on call stops the model and writes to the lead by e-mail. The report contains information on cause and effect.
`,
      },
    },
    {
      shows: "good",
      title: "columns for types, the rest once for all",
      files: {
        "aims/incident-communication-plan.md": `# Incident communication plan

The system owner writes to all affected people by mail, with prepared texts.

| Type              | Within   |
| ----------------- | -------- |
| wrong decisions   | 72 hours |
| wrong information | 3 days   |

| Type              | Within   | Example       |
| ----------------- | -------- | ------------- |
| breach of privacy | 72 hours | chats visible |
`,
      },
    },
    {
      shows: "absent",
      title: "no plan",
      files: { "aims/incident-log.csv": "Incident ID,Date,Summary\nINC-1,2026-02-01,Wrong fee\n" },
    },
  ],
});

/** A plan that does not say whom to tell or how soon is none; the rest can be found out on the day. */
function severityOf(lacking: readonly Part[]): "error" | "warning" {
  return lacking.some((each) => essential.has(each)) ? "error" : "warning";
}
