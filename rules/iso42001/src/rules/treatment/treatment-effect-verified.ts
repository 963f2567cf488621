import { type Day, daysBetween, defineRule, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { treatment } from "../../kinds/treatment.ts";
import { called } from "../../shared/called.ts";
import { listing } from "../../shared/listing.ts";
import { isDone } from "./action.ts";

const someDay = /\b(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[./]\d{1,2}[./]\d{4}|\p{L}{3,9} \d{4})\b/u;

/** Done is not the same as effective: somebody looked whether the measure worked. */
export const treatmentEffectVerified = defineRule({
  id: "treatment-effect-verified",
  summary: "Of a finished action of the treatment plan somebody has verified the effect.",
  requirements: ["8.3"],
  severity: "error",
  basis: "requirement",
  on: treatment,
  options: z.strictObject({
    days: z
      .int()
      .nonnegative()
      .default(90)
      .describe("How many days the effect may take to show, where the day of completion is known."),
  }),
  notAGap:
    "Some effects need time to show: the option days says how long. An action that only prepares another one is verified with that one: say so in its verification.",
  messages: {
    unverified: {
      problem: "{id} is done, and its verification lacks {lacking}.",
      why: "A measure that was carried out may still not work; without a look at the effect the lower risk is a guess.",
      how: "Have somebody other than the owner check whether it works, and record the result and the day.",
    },
  },
  appliesTo: (action, { project, options }) =>
    isDone(action) && !isRecent(action, project.today, options.days),
  check(action, { report }) {
    const { verification } = action.fields;
    const texts = [verification?.result, verification?.method, verification?.by];
    const lacking = [
      ...(verification?.result === undefined ? ["the result"] : []),
      ...(verification?.on === undefined && !texts.some((text) => text !== undefined && someDay.test(text))
        ? ["the day"]
        : []),
    ];
    if (lacking.length === 0) return;
    const place = (["verification.result", "verification.on"] as const).find(
      (path) => action.state(path) !== "absent" && !action.has(path),
    );
    report("unverified", {
      at: action.at(place ?? "status"),
      data: { id: called(action, "Action"), lacking: listing(lacking) },
    });
  },
  examples: [
    {
      shows: "gap",
      title: "done, and nobody looked",
      files: {
        "aims/treatment-plan.md": `# AI risk treatment plan

| Action ID | Action         | Status | Completed on | Verification result   | Verified on |
| --------- | -------------- | ------ | ------------ | --------------------- | ----------- |
| ACT-001   | Alert on drift | done   | 2026-03-18   |                       |             |
                                                       ~ ACT-001 is done, and its verification lacks the result and the day.
| ACT-002   | New letter     | done   | 2026-05-29   | 21 of 24 understand   |             |
                                                                               ~ ACT-002 is done, and its verification lacks the day.
| ACT-003   | New training   | open   |              |                       |             |
`,
      },
    },
    {
      shows: "good",
      title: "the effect was looked at, in whatever form it is written",
      files: {
        "aims/treatments/ACT-001.md": `# ACT-001 Alert on drift

**Action ID:** ACT-001
**Action:** Alert on drift
**Risk:** R-001
**Status:** ✅ Completed
**Verification:** effective, replay of the August data, 2026-10-06
`,
        "aims/treatment-plan.yaml": `kind: risk-treatment-plan
treatments:
  - id: ACT-002
    action: New letter
    status: done
    completed_on: 2026-05-29
    verification: { method: user test, result: 21 of 24 understand, on: 2026-06-12, by: Oskar Lindahl }
`,
      },
    },
    {
      shows: "absent",
      title: "nothing is finished, or not for long",
      files: {
        "aims/treatment-plan.csv": `Action ID,Action,Status,Completed on
ACT-001,Alert on drift,in progress,
ACT-002,New letter,done,2026-11-01
`,
      },
    },
  ],
});

/** Whether the action was finished so lately that its effect need not show yet. */
function isRecent({ fields }: RecordOf<typeof treatment>, today: Day, days: number): boolean {
  return fields.completedOn !== undefined && daysBetween(fields.completedOn, today) <= days;
}
