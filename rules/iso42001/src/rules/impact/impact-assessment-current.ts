import { addMonths, defineRule } from "@aims-lint/core";
import * as z from "zod";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { called } from "../../shared/called.ts";
import { daysAgo } from "../../shared/days-ago.ts";
import { dayOf, isCurrent } from "./unit.ts";

const why =
  "Systems, data and users change; an assessment that nobody has looked at since describes a system that may no longer be the one in use.";
const how =
  "Go through the assessment with the system as it is now, record the result even if nothing changed, and set the next date.";

/** The latest assessment of a system is repeated when it was planned. */
export const impactAssessmentCurrent = defineRule({
  id: "impact-assessment-current",
  summary: "The latest impact assessment of every system has been repeated in time.",
  requirements: ["8.4"],
  severity: "error",
  basis: "requirement",
  on: impactAssessment,
  options: z.strictObject({
    months: z
      .int()
      .positive()
      .default(12)
      .describe("How many months an assessment holds where no next one is planned."),
  }),
  notAGap:
    "Where the organisation plans longer intervals, the date of the next assessment says so; the option months sets the interval for those without a date. Assessments of retired systems and replaced ones are not asked.",
  messages: {
    overdue: { problem: "{name} was to be repeated by {due}, {ago}.", why, how },
    stale: {
      problem: "{name} is of {last}, more than {months} months ago, and no next assessment is planned.",
      why,
      how,
    },
    undated: {
      problem: "{name} does not say when the impact was assessed, nor when it is due again.",
      why: "Without a date nobody can tell which state of the system was assessed and whether that still holds.",
      how: "Add the day of the assessment and the day of the next one.",
    },
  },
  appliesTo: (assessment, { project }) => isCurrent(assessment, project),
  check(assessment, { project: { today }, options: { months }, report }) {
    const name = called(assessment, "Impact assessment");
    const due = assessment.fields.nextReview;
    const last = dayOf(assessment);
    if (due !== undefined) {
      if (due < today)
        report("overdue", { at: assessment.at("nextReview"), data: { name, due, ago: daysAgo(due, today) } });
    } else if (last === undefined) report("undated", { at: assessment.at(), data: { name } });
    else if (addMonths(last, months) < today) {
      const at = assessment.at(assessment.has("approvedOn") ? "approvedOn" : "date");
      report("stale", { at, data: { name, last, months } });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "past its date, of two years ago, of no day at all",
      files: {
        "aims/impact/score.md": `---
id: AIA-001
kind: impact-assessment
system: SYS-001
level: medium
date: 2025-05-20
next_review: 2026-05-20
             ~~~~~~~~~~ AIA-001 was to be repeated by 2026-05-20, 185 days ago.
---

# Impact assessment of Harbour Score
`,
        "aims/impact/kaj.md": `# AI system impact assessment of Kaj

| Field           | Value      |
| --------------- | ---------- |
| Document ID     | AIA-002    |
| System          | SYS-002    |
| Impact level    | medium     |
| Assessment date | 2024-11-20 |
                    ~~~~~~~~~~ AIA-002 is of 2024-11-20, more than 12 months ago, and no next assessment is planned.
`,
        "aims/impact/code.md": `# AI system impact assessment of Pairwright
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ AIA-003 does not say when the impact was assessed, nor when it is due again.

**Document ID:** AIA-003
**System:** SYS-003
**Impact level:** low
`,
      },
    },
    {
      shows: "good",
      title: "the older assessment of a system was replaced by a later one",
      files: {
        "aims/impact-assessments.csv": `Assessment ID,System,Assessment date,Next review
AIA-001,SYS-001,2025-05-20,2026-05-20
AIA-004,SYS-001,2026-05-19,2027-05-19
`,
      },
    },
    {
      shows: "absent",
      title: "the assessment of a retired system",
      files: {
        "aims/systems.yaml": "systems:\n  - { id: SYS-001, name: Old Scorer, status: retired }\n",
        "aims/impact/old.yaml": "kind: impact-assessment\nsystem: SYS-001\nlevel: medium\ndate: 2020-01-01\n",
      },
    },
  ],
});
