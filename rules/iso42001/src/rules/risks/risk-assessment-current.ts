import { addMonths, defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { risk } from "../../kinds/risk.ts";
import { called } from "../../shared/called.ts";
import { daysAgo } from "../../shared/days-ago.ts";
import { headOf } from "../../shared/head-of.ts";
import { isClosed } from "./rating.ts";
import { datesOf, datesOfRegister, registerOf } from "./register-dates.ts";

type Risk = RecordOf<typeof risk>;

/** Risks are assessed again at planned times; one that was looked at years ago is a memory. */
export const riskAssessmentCurrent = defineRule({
  id: "risk-assessment-current",
  summary: "The risks that are not closed have been assessed again in time.",
  requirements: ["8.2"],
  severity: "error",
  basis: "requirement",
  on: risk,
  options: z.strictObject({
    months: z
      .int()
      .positive()
      .default(12)
      .describe("How many months an assessment holds where no next one is planned."),
  }),
  notAGap:
    "Where the organisation plans longer intervals, the date of the next assessment says so; one date for the whole register is enough. Closed risks are not asked.",
  messages: {
    overdue: {
      problem: "{id} was to be assessed again by {due}, {ago}.",
      why: "Treatment and acceptance rest on what was true at the last assessment; a date that passed shows that nobody has looked since.",
      how: "Assess the risk again, record the result even if nothing changed, and set the next date.",
    },
    stale: {
      problem:
        "{id} was last assessed on {last}, more than {months} months ago, and no next assessment is planned.",
      why: "Treatment and acceptance rest on what was true at the last assessment.",
      how: "Assess the risk again, record the result even if nothing changed, and set the next date.",
    },
    undated: {
      problem: "{id} does not say when it was assessed and when it is due again.",
      why: "Without a date nobody can tell whether the assessment still holds; an auditor asks for the planned interval and for the last time.",
      how: "Add the date of the assessment and of the next one.",
    },
    nowhere: {
      problem: "No risk in this register says when it was assessed and when it is due again.",
      why: "Without a date nobody can tell whether the assessment still holds; an auditor asks for the planned interval and for the last time.",
      how: "Add columns for the date of the assessment and of the next one, or one date for the whole register at its top.",
    },
  },
  appliesTo: (record) => !isClosed(record),
  check(record, { project, options: { months }, report }) {
    const own = datesOf(record);
    const isDated = registerOf(record, project)?.isDated ?? false;
    // Where the others have a date, an empty place for it is not made up for by the date of the register.
    const isLeftOut = !own && isDated && hasPlace(record);
    const dates = own ?? (isLeftOut ? undefined : datesOfRegister(record, project));
    if (!dates) {
      if (isDated)
        report("undated", {
          at: record.at("assessedOn"),
          data: { id: called(record, "Risk") },
        });
      else
        report("nowhere", {
          at: headOf(record.document),
          subject: nameRegister(record, project),
          once: true,
        });
      return;
    }
    const subject = own ? record.ref : nameRegister(record, project);
    const id = own ? called(record, "Risk") : "The register";
    const { due, last, at } = dates;
    if (due !== undefined) {
      const data = { id, due, ago: daysAgo(due, project.today) };
      if (due < project.today) report("overdue", { at, subject, once: true, data });
    } else if (last !== undefined && addMonths(last, months) < project.today)
      report("stale", { at, subject, once: true, data: { id, last, months } });
  },
  examples: [
    {
      shows: "gap",
      title: "a date that passed, and an assessment of two years ago",
      files: {
        "aims/risk-register.md": `# AI risk register

| ID    | Risk         | Assessed on | Next review | Status |
| ----- | ------------ | ----------- | ----------- | ------ |
| R-001 | Scores drift | 2025-09-07  | 2026-09-07  | open   |
                                       ~~~~~~~~~~ R-001 was to be assessed again by 2026-09-07, 75 days ago.
| R-002 | No reasons   | 2024-09-07  |             | open   |
                         ~~~~~~~~~~ R-002 was last assessed on 2024-09-07, more than 12 months ago, and no next assessment is planned.
| R-003 | Poor groups  |             |             | open   |
                         ~ R-003 does not say when it was assessed and when it is due again.
| R-004 | Old scorer   | 2020-01-01  | 2021-01-01  | closed |
`,
      },
    },
    {
      shows: "gap",
      title: "a register in which nothing has a date",
      files: {
        "aims/risk-register.csv": `Risk ID,Risk,Level
~~~~~~~ No risk in this register says when it was assessed and when it is due again.
R-001,Scores drift,High
R-002,No reasons,High
`,
      },
    },
    {
      shows: "good",
      title: "dates of the risks, and of a register as a whole",
      files: {
        "aims/risks/one.yaml": `risks:
  - id: R-001
    title: Scores drift
    assessed_on: 2026-09-07
    next_review: 2027-03-05
`,
        "aims/risks/two.md": `# Risk register

**Owner:** Mia
**Last review:** 2026-03-09

| ID    | Risk       |
| ----- | ---------- |
| R-101 | No reasons |
`,
      },
    },
    {
      shows: "absent",
      title: "nothing but closed risks",
      files: {
        "aims/risk-register.csv": `Risk ID,Risk,Status
R-001,Scores drift,closed
`,
      },
    },
  ],
});

function hasPlace(record: Risk): boolean {
  return record.state("assessedOn") !== "absent" || record.state("nextReview") !== "absent";
}

function nameRegister(record: Risk, project: Project): string {
  return project.document(record.document.path)?.subject ?? record.ref;
}
