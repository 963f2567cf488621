import { type Day, daysBetween, defineRule } from "@aims-lint/core";
import * as z from "zod";
import { change } from "../../kinds/change.ts";
import { called } from "../../shared/called.ts";
import { daysAgo } from "../../shared/days-ago.ts";
import { type Change, isGivenUp } from "./state-of.ts";

/** A change is looked at again when its effects can be seen, the unwanted ones too. */
export const changeReviewed = defineRule({
  id: "change-reviewed",
  summary: "A change is looked at some time after it was made, and its effects are recorded.",
  requirements: ["6.3", "8.1"],
  severity: "info",
  basis: "practice",
  notAGap:
    "A change of wording has no effects worth a review; a word that says so closes it. How long to wait is said by the option days.",
  on: change,
  options: z.strictObject({
    days: z
      .int()
      .positive()
      .default(90)
      .describe("How many days after a change its effects should be known."),
  }),
  messages: {
    unreviewed: {
      problem: "{id} was made on {made}, {ago}, and nothing says how it turned out.",
      why: "Unwanted effects that nobody looks for are found by those who suffer them.",
      how: "Look at what the change did, wanted and unwanted, and enter the day and the effects.",
    },
    effects: {
      problem: "{id} was reviewed on {reviewed}, and no effects are recorded.",
      why: "A review without a result cannot be told from none.",
      how: "Enter what was seen, the unwanted effects too; if there were none, say so.",
    },
  },
  appliesTo: (record, { project: { today }, options: { days } }) =>
    !isGivenUp(record) && isOld(record, today, days),
  check(record, { project: { today }, report }) {
    const { implementedOn: made = "", reviewedOn: reviewed } = record.fields;
    const id = called(record, "Change");
    if (reviewed === undefined && !record.has("effects"))
      report("unreviewed", {
        at: record.at("reviewedOn"),
        data: { id, made, ago: daysAgo(made as Day, today) },
      });
    else if (reviewed !== undefined && !record.has("effects") && record.state("effects") !== "absent")
      report("effects", { at: record.at("effects"), data: { id, reviewed } });
  },
  examples: [
    {
      shows: "gap",
      title: "half a year without a look, a look without a result",
      files: {
        "aims/change-log.md": `# Change log

| Change ID | What        | Implemented on | Reviewed on | Effects seen |
| --------- | ----------- | -------------- | ----------- | ------------ |
| CHG-01    | new model   | 2026-03-02     |             |              |
                                             ~ CHG-01 was made on 2026-03-02, 264 days ago, and nothing says how it turned out.
| CHG-02    | lower limit | 2026-04-01     | 2026-06-01  |              |
                                                           ~ CHG-02 was reviewed on 2026-06-01, and no effects are recorded.
| CHG-03    | new letter  | 2026-11-03     |             |              |
`,
      },
    },
    {
      shows: "good",
      title: "effects with a day, effects without one",
      files: {
        "aims/change-log.csv": `Change ID,What,Implemented on,Post-implementation review,Effects seen
CHG-01,new model,2026-03-02,2026-04-20,better answers; unwanted: INC-001
CHG-02,new letter,2026-04-02,,none
`,
      },
    },
    {
      shows: "absent",
      title: "changes without a day",
      files: {
        "aims/change-log.csv": "Change ID,What,Status\nCHG-01,new model,closed\n",
      },
    },
  ],
});

function isOld(record: Change, today: Day, days: number): boolean {
  const { implementedOn } = record.fields;
  return implementedOn !== undefined && implementedOn < today && daysBetween(implementedOn, today) > days;
}
