import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { nonconformity } from "../../kinds/nonconformity.ts";
import { called } from "../../shared/called.ts";
import { headOf } from "../../shared/head-of.ts";
import { placesOf, splitLacking } from "../../shared/places.ts";
import { counts, isBefore, isClosed, isDone, namesAction, rowsOf, says } from "./nonconformity.ts";

const placesOfLogs = placesOf(nonconformity, counts);
const failure = /\b(?:not (?:yet )?effective|ineffective|no effect|failed|recurred|came back|unwirksam)\b/i;

/** A case is closed when somebody has seen that the action works, not when the action is done. */
export const correctiveActionEffectReviewed = defineRule({
  id: "corrective-action-effect-reviewed",
  summary: "Before a nonconformity is closed, somebody has looked whether the corrective action works.",
  requirements: ["10.2"],
  severity: "error",
  basis: "requirement",
  on: nonconformity,
  options: z.strictObject({
    months: z
      .int()
      .positive()
      .default(6)
      .describe("After how many months an action that is done and not reviewed is asked about."),
  }),
  notAGap:
    "A case that needs no corrective action has no effect to review. Effects that show slowly may be reviewed later: leave the case open until then; after half a year (the option months) a question is asked.",
  messages: {
    unreviewed: {
      problem: "{id} is closed, and nothing says whether its corrective action works.",
      why: "An action that was carried out may miss the cause; a closed case is not looked at again.",
      how: "Have the effect reviewed and enter the result, the day and who looked; if that is still to come, open the case again.",
    },
    undated: {
      problem: "{id} is closed, and its review of the effect has no date.",
      why: "The date shows whether the review came late enough for the effect to be seen.",
      how: "Enter the day on which the effect was reviewed.",
    },
    early: {
      problem: "The effect of {id} was reviewed on {on}, before the action was done on {done}.",
      why: "An effect can be seen only after the action.",
      how: "Correct the date that is wrong, or review the effect again.",
    },
    sameDay: {
      problem: "The effect of {id} was reviewed on {on}, the day on which the action was done.",
      why: "On the first day nobody can see whether it keeps the case from coming back; auditors call that closing by date.",
      how: "Look again after some weeks of operation and enter that result.",
    },
    failed: {
      problem: '{id} is closed, and the result of its review is "{result}".',
      why: "An action that does not work leaves the cause where it was.",
      how: "Open the case again, look at the cause anew and plan another action.",
    },
    nowhere: {
      problem: "This log closes nonconformities and has no place for the review of their corrective actions.",
      why: "An action that was carried out may miss the cause; a closed case is not looked at again.",
      how: "Add columns for the result of the review and its day, and fill them in before a case is closed.",
    },
    waiting: {
      problem: "The action of {id} was done on {done}, and its effect has not been reviewed since.",
      why: "The longer nobody looks, the longer it may go on not working.",
      how: "Review the effect and close the case, or set a day for the review.",
    },
  },
  appliesTo: (row, { project, options }) => {
    if (!counts(row) || !namesAction(rowsOf(row, project))) return false;
    const { doneOn } = row.fields;
    const isOld = doneOn !== undefined && isBefore(doneOn, options.months, project.today);
    return isClosed(row) || (isOld && isDone(row));
  },
  check(row, { project, report }) {
    const rows = rowsOf(row, project);
    const id = called(row, "Nonconformity");
    const { doneOn, effectiveness } = row.fields;
    const { on, result } = effectiveness ?? {};
    const at = row.at("effectiveness.result");
    if (!isClosed(row)) {
      if (!says(rows, "effectiveness.result") && !says(rows, "effectiveness.on"))
        report("waiting", { at, severity: "warning", data: { id, done: doneOn ?? "" } });
    } else if (!says(rows, "effectiveness.result")) {
      const places = project.derive(placesOfLogs).get(row.document.path);
      const { own, everywhere } = splitLacking(["effectiveness.result"], places);
      if (own.length > 0) report("unreviewed", { at, data: { id } });
      if (everywhere.length > 0 && places)
        report("nowhere", { at: headOf(row.document), subject: places.subject, once: true });
    } else if (result !== undefined && failure.test(result)) report("failed", { at, data: { id, result } });
    else if (on === undefined) {
      if (!says(rows, "effectiveness.on") && !/\d{4}/.test(result ?? ""))
        report("undated", { at: row.at("effectiveness.on"), severity: "warning", data: { id } });
    } else if (doneOn !== undefined && on < doneOn)
      report("early", { at: row.at("effectiveness.on"), data: { id, on, done: doneOn } });
    else if (on === doneOn)
      report("sameDay", { at: row.at("effectiveness.on"), severity: "warning", data: { id, on } });
  },
  examples: [
    {
      shows: "gap",
      title: "closed without a look, on the same day, and against the result",
      files: {
        "aims/nonconformities.md": `# Nonconformities and corrective actions

| NC ID | Corrective action | Done on    | Effectiveness checked on | Effectiveness result | Status |
| ----- | ----------------- | ---------- | ------------------------ | -------------------- | ------ |
| NC-1  | Quarterly look    | 2026-05-22 |                          |                      | closed |
                                                                      ~ NC-1 is closed, and nothing says whether its corrective action works.
| NC-2  | Alerts to desk    | 2026-05-22 | 2026-05-22               | effective            | closed |
                                           ~~~~~~~~~~ (warning) The effect of NC-2 was reviewed on 2026-05-22, the day on which the action was done.
| NC-3  | Sealed test sets  | 2026-05-22 | 2026-07-03               | not effective        | closed |
                                                                      ~~~~~~~~~~~~~ NC-3 is closed, and the result of its review is "not effective".
| NC-4  | Expiry rule       | 2026-05-22 | 2026-05-03               | effective            | closed |
                                           ~~~~~~~~~~ The effect of NC-4 was reviewed on 2026-05-03, before the action was done on 2026-05-22.
`,
      },
    },
    {
      shows: "good",
      title: "reviewed some weeks later",
      files: {
        "aims/nonconformities.yaml": `nonconformities:
  - id: NC-1
    corrective_action: Editions are compared every quarter
    done_on: 2026-05-22
    effectiveness: { on: 2026-07-03, result: 13 of 13 editions current, by: Mia }
    status: closed
`,
      },
    },
    {
      shows: "absent",
      title: "a log that closes cases and has no place for a review",
      files: {
        "aims/capa-log.csv": `CAPA ID,Description,Corrective action,Status
~~~~~~~ This log closes nonconformities and has no place for the review of their corrective actions.
CAPA-1,Old card in use,Quarterly look,Closed
CAPA-2,Alerts not read,Alerts to desk,Closed
`,
      },
    },
  ],
});
