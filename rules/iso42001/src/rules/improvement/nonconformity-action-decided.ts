import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { nonconformity } from "../../kinds/nonconformity.ts";
import { called } from "../../shared/called.ts";
import { headOf } from "../../shared/head-of.ts";
import { placesOf } from "../../shared/places.ts";
import { decisionOf, isCase, isRipe, namesAction, rowsOf } from "./nonconformity.ts";

const placesOfLogs = placesOf(nonconformity, isCase);

/** Putting a case right is one thing; whether its cause needs action is a decision of its own. */
export const nonconformityActionDecided = defineRule({
  id: "nonconformity-action-decided",
  summary: "For every nonconformity it is decided whether its cause needs action, and a no has its reason.",
  requirements: ["10.2"],
  severity: "error",
  basis: "requirement",
  on: nonconformity,
  options: z.strictObject({
    days: z
      .int()
      .nonnegative()
      .default(30)
      .describe("How many days a nonconformity may be known before it is decided."),
  }),
  notAGap:
    "What was found less than a month ago may still be looked into (the option days). Observations and withdrawn entries are not asked, and a log of corrective actions that names the nonconformity answers for it.",
  messages: {
    undecided: {
      problem: "Nothing says whether the cause of {id} needs action.",
      why: "Without a decision the case ends with its repair, and the same thing may happen again tomorrow.",
      how: "Look at the cause, decide whether action against it is needed, and enter the action, or the reason why none is.",
    },
    unreasoned: {
      problem: 'For {id} the answer is "{answer}", without a reason.',
      why: "Not to act is a legitimate decision where the cause does not warrant it; an auditor asks what it rests on.",
      how: "Write in a few words why no action is needed, or plan one.",
    },
    nowhere: {
      problem: "None of the {count} nonconformities of this log says whether its cause needs action.",
      why: "Without a decision each case ends with its repair, and the same thing may happen again tomorrow.",
      how: "Add a column for the need for action or for the corrective action, and fill it in for every case.",
    },
  },
  appliesTo: (row, { project, options }) => isCase(row) && isRipe(row, project.today, options.days),
  check(row, { project, report }) {
    const rows = rowsOf(row, project);
    if (namesAction(rows)) return;
    const id = called(row, "Nonconformity");
    const decision = decisionOf(rows);
    const places = project.derive(placesOfLogs).get(row.document.path);
    const place = row.state("decision") === "absent" ? "correctiveAction" : "decision";
    if (decision?.isNeeded === false && !decision.isReasoned) {
      const answered = row.has(place) ? place : "correctiveAction";
      report("unreasoned", { at: row.at(answered), data: { id, answer: row.written(answered) ?? "" } });
    } else if (!decision) {
      const isNowhere = places && !places.has("decision") && !places.has("correctiveAction");
      if (!isNowhere || places.count < 2) report("undecided", { at: row.at(place), data: { id } });
      else
        report("nowhere", {
          at: headOf(row.document),
          subject: places.subject,
          once: true,
          data: { count: places.count },
        });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "nothing decided, and a no without a reason",
      files: {
        "aims/nonconformity-log.md": `# Nonconformities and corrective actions

| NC ID  | Found on   | Nonconformity       | Correction      | Need for action | Corrective action |
| ------ | ---------- | ------------------- | --------------- | --------------- | ----------------- |
| NC-009 | 2026-05-04 | Card of old version | Card replaced   |                 |                   |
                                                                ~ Nothing says whether the cause of NC-009 needs action.
| NC-010 | 2026-06-11 | Log without times   | Clock corrected | no              |                   |
                                                                ~~ For NC-010 the answer is "no", without a reason.
| NC-011 | 2026-11-12 | Test set shared     | Test repeated   |                 |                   |
`,
      },
    },
    {
      shows: "good",
      title: "an action, a reason not to act, and an action in a log of its own",
      files: {
        "aims/nonconformities.yaml": `nonconformities:
  - id: NC-1
    description: Old card in use
    corrective_action: Editions are compared every quarter
  - id: NC-2
    description: Wrong date in one letter
    need_for_action: "no: a typing error in a single letter, the texts are generated since May"
  - id: NC-3
    description: Nobody saw the alerts
`,
        "aims/capa-log.csv": `CAPA ID,Related NC,Description,Status
CAPA-1,NC-3,Alerts go to the service desk,open
`,
      },
    },
    {
      shows: "absent",
      title: "a log without a place for it",
      files: {
        "aims/ncr-log.csv": `NCR ID,Date,Issue,Owner
~~~~~~ None of the 2 nonconformities of this log says whether its cause needs action.
NCR-1,2026-03-02,Old card in use,Mia
NCR-2,2026-04-02,Log without times,Mia
`,
      },
    },
  ],
});
