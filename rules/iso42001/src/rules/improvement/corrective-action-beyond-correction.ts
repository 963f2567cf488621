import { defineRule, normaliseKey } from "@aims-lint/core";
import * as z from "zod";
import { nonconformity } from "../../kinds/nonconformity.ts";
import { called } from "../../shared/called.ts";
import { decisionOf, isCase, isRipe, type Nonconformity, namesAction, rowsOf } from "./nonconformity.ts";

/** Mending the case leaves its cause where it was. */
export const correctiveActionBeyondCorrection = defineRule({
  id: "corrective-action-beyond-correction",
  summary:
    "Where action against the cause is needed, there is one, and it is more than the repair of the case.",
  requirements: ["10.2"],
  severity: "error",
  basis: "requirement",
  on: nonconformity,
  options: z.strictObject({
    days: z.int().nonnegative().default(30).describe("How many days the action may take to be planned."),
  }),
  notAGap:
    "In the first month (the option days) the action may still be planned. Where the repair removed the cause as well, say so under the corrective action: then it is one.",
  messages: {
    missing: {
      problem: "{id} needs action against its cause, and no action is given.",
      why: "The case is mended at best; what let it happen is still there.",
      how: "Plan what is to change so that it does not happen again, with an owner and a date.",
    },
    same: {
      problem: "The corrective action of {id} is its correction over again.",
      why: "A correction mends the case; a corrective action removes what let it happen, so that it does not come back.",
      how: "Enter what was changed so that it does not happen again; if the repair did that, say how.",
    },
  },
  appliesTo: (row, { project, options }) => {
    const rows = rowsOf(row, project);
    const isAsked = decisionOf(rows)?.isNeeded === true || namesAction(rows);
    return isCase(row) && isAsked && isRipe(row, project.today, options.days);
  },
  check(row, { project, report }) {
    const data = { id: called(row, "Nonconformity") };
    if (!namesAction(rowsOf(row, project))) report("missing", { at: row.at("correctiveAction"), data });
    else if (isCorrection(row)) report("same", { at: row.at("correctiveAction"), severity: "warning", data });
  },
  examples: [
    {
      shows: "gap",
      title: "action is needed and there is none; an action that is the repair",
      files: {
        "aims/nonconformities.md": `# Nonconformities and corrective actions

| NC ID | Found on   | Nonconformity   | Correction    | Need for action | Corrective action |
| ----- | ---------- | --------------- | ------------- | --------------- | ----------------- |
| NC-1  | 2026-05-04 | Old card in use | Card replaced | yes             |                   |
                                                                           ~ NC-1 needs action against its cause, and no action is given.
| NC-2  | 2026-06-11 | Alerts not read | Alerts read   | yes             | see correction    |
                                                                           ~~~~~~~~~~~~~~ (warning) The corrective action of NC-2 is its correction over again.
`,
      },
    },
    {
      shows: "good",
      title: "an action that changes what let it happen",
      files: {
        "aims/nonconformities.yaml": `nonconformities:
  - id: NC-1
    description: Old card in use
    correction: Card replaced
    need_for_action: yes
    corrective_action: Editions are compared every quarter
`,
      },
    },
    {
      shows: "absent",
      title: "no action is needed",
      files: {
        "aims/nc-log.csv": `NC ID,Nonconformity,Correction,Need for action
NC-1,Wrong date in a letter,Letter sent again,"no: a typing error, texts are generated since May"
`,
      },
    },
  ],
});

/** Whether the action repeats the correction or only points to it. */
function isCorrection(row: Nonconformity): boolean {
  const action = normaliseKey(row.written("correctiveAction") ?? "");
  return (
    action !== "" &&
    ([row.written("correction"), row.written("containment")].some(
      (text) => normaliseKey(text ?? "") === action,
    ) ||
      /^(?:(?:see|as|same as|the)(?: the| in)? )?(?:immediate )?(?:correction|containment)(?: taken| above)?$/.test(
        action,
      ))
  );
}
