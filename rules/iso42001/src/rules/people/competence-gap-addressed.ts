import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { competence } from "../../kinds/competence.ts";
import { daysAgo } from "../../shared/days-ago.ts";
import { shorten } from "../../shared/titled.ts";
import { isFound, statesGap } from "./gap.ts";
import { holderOf } from "./holder.ts";

/** A gap in what people can do leads to something that is done, and to a look whether it helped. */
export const competenceGapAddressed = defineRule({
  id: "competence-gap-addressed",
  summary: "A gap in competence has an action with a date, and once that has passed, a word on its effect.",
  requirements: ["7.2"],
  severity: "error",
  basis: "requirement",
  on: competence,
  options: z.strictObject({}),
  notAGap:
    "Training is one way among several: hiring, coaching, another split of tasks or an outside expert close a gap as well. A gap that is accepted for good belongs to the requirements of the role, not to its gaps.",
  messages: {
    unplanned: {
      problem: "{who} has a gap in competence ({gap}), and nothing is planned about it.",
      why: "Work goes on without the competence that it needs, and an auditor asks what was decided about it.",
      how: "Decide what closes it (training, coaching, hiring, another split of tasks), by when, and enter it.",
    },
    undated: {
      problem: "{who} has a gap in competence ({gap}), and the action has no date.",
      why: "An action without a date is postponed whenever something else is urgent.",
      how: "Set the day by which the gap is to be closed.",
    },
    late: {
      problem:
        "The gap in competence of {who} ({gap}) was to be closed by {due}, {late}, and nothing is said about the effect.",
      why: "Somebody does this work meanwhile, and nobody knows whether they can.",
      how: "Write down whether the action worked and how that was found, or set a new date with the reason.",
    },
  },
  appliesTo: statesGap,
  check(record, { project: { today }, report }) {
    const data = { who: holderOf(record), gap: shorten(record.written("gap") ?? "") };
    const { action, due, effectiveness } = record.fields;
    const isDone = isFound(effectiveness);
    if (!isFound(action) && !isDone && !record.has("action"))
      report("unplanned", { at: record.at("action"), data });
    else if (due === undefined && !isDone)
      report("undated", { at: record.at("due"), severity: "warning", data });
    else if (due !== undefined && due < today && !isDone)
      report("late", { at: record.at("due"), data: { ...data, due, late: daysAgo(due, today) } });
  },
  examples: [
    {
      shows: "gap",
      title: "nothing planned, no date, and a date that has passed",
      files: {
        "aims/competence-matrix.md": `# Competence matrix

| Role          | Person   | Gap           | Action           | Due        | Effectiveness   |
| ------------- | -------- | ------------- | ---------------- | ---------- | --------------- |
| AIMS manager  | Jane Doe | AI law        |                  |            |                 |
                                             ~ Jane Doe (AIMS manager) has a gap in competence (AI law), and nothing is planned about it.
| Risk assessor | Jim Roe  | fairness      | course           |            |                 |
                                                                ~ (warning) Jim Roe (Risk assessor) has a gap in competence (fairness), and the action has no date.
| Data steward  | Ann Bell | provenance    | course           | 2026-10-30 | to be judged    |
                                                                ~~~~~~~~~~ The gap in competence of Ann Bell (Data steward) (provenance) was to be closed by 2026-10-30, 22 days ago, and nothing is said about the effect.
`,
      },
    },
    {
      shows: "good",
      title: "planned ahead, or done with its effect",
      files: {
        "aims/competence.csv": `Role,Gap,Action,Due,Effectiveness
Risk assessor,fairness,course,2027-01-31,
Data steward,provenance,course,2026-10-30,case test passed on 2026-11-12
`,
      },
    },
    {
      shows: "absent",
      title: "no gap",
      files: {
        "aims/competence.yaml":
          "competencies:\n  - { role: AIMS manager, evidence: lead implementer, gap: none }\n",
      },
    },
  ],
});
