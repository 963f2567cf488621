import { daysBetween, defineRule } from "@aims-lint/core";
import * as z from "zod";
import { change } from "../../kinds/change.ts";
import { called } from "../../shared/called.ts";
import { isApproved, isGivenUp, isMade, isUrgent } from "./state-of.ts";

/** A change is decided on before it is made. */
export const changeApprovedFirst = defineRule({
  id: "change-approved-first",
  summary: "A change that was made had been approved before.",
  requirements: ["6.3", "8.1"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "What cannot wait may be approved afterwards: a change that is marked as urgent or as an emergency has as many days for it as the option urgentDays says. A name or a decision without a day is taken at its word.",
  on: change,
  options: z.strictObject({
    urgentDays: z
      .int()
      .nonnegative()
      .default(7)
      .describe("How many days after it was made an urgent change may be approved."),
  }),
  messages: {
    reversed: {
      problem: "{id} was made on {made} and approved on {approved}.",
      why: "An approval that comes afterwards can prevent nothing; the change was not planned but reported.",
      how: "Correct the dates if one is wrong; if not, record why it was made without approval and what keeps that from happening again.",
    },
    unapproved: {
      problem: "{id} has been made, and nobody is named who approved it.",
      why: "Whether somebody weighed the consequences of the change before it was made cannot be shown.",
      how: "Enter who approved it and when; if nobody did, treat that as a nonconformity.",
    },
  },
  appliesTo: (record, { project }) => !isGivenUp(record) && isMade(record, project.today),
  check(record, { options: { urgentDays }, report }) {
    const { approvedOn: approved, implementedOn: made } = record.fields;
    const id = called(record, "Change");
    if (!isApproved(record)) report("unapproved", { at: record.at("approver"), data: { id } });
    else if (approved !== undefined && made !== undefined && made < approved) {
      if (isUrgent(record) && daysBetween(made, approved) <= urgentDays) return;
      report("reversed", { at: record.at("approvedOn"), data: { id, made, approved } });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "approved afterwards, approved by nobody",
      files: {
        "aims/change-log.md": `# Change log

| Change ID | What         | Approved by | Approved on | Implemented on |
| --------- | ------------ | ----------- | ----------- | -------------- |
| CHG-01    | new model    | Priya       | 2026-03-05  | 2026-03-02     |
                                           ~~~~~~~~~~ CHG-01 was made on 2026-03-02 and approved on 2026-03-05.
| CHG-02    | lower limit  |             |             | 2026-04-01     |
                             ~ CHG-02 has been made, and nobody is named who approved it.
`,
      },
    },
    {
      shows: "good",
      title: "on the same day, an emergency two days later, a decision without a day, a change to come",
      files: {
        "aims/changes.yaml": `kind: change-log
changes:
  - { id: CHG-01, what: new model, approved_by: Priya, approved_on: 2026-03-02, implemented_on: 2026-03-02 }
  - { id: CHG-02, what: filter, type: emergency, approved_by: Priya, approved_on: 2026-04-03, implemented_on: 2026-04-01 }
  - { id: CHG-03, what: new letter, approval: Approved, status: implemented }
  - { id: CHG-04, what: second region, status: planned, implemented_on: 2027-01-31 }
`,
      },
    },
    {
      shows: "absent",
      title: "changes that are only proposed",
      files: {
        "aims/change-log.csv": "Change ID,What,Status\nCHG-01,new model,proposed\n",
      },
    },
  ],
});
