import { type Day, defineRule, type ProjectDocument, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { contextIssue } from "../../kinds/context-issue.ts";
import { interestedParty } from "../../kinds/interested-party.ts";
import { legalRequirement } from "../../kinds/legal-requirement.ts";
import { daysAgo } from "../../shared/days-ago.ts";
import { recordsIn } from "../../shared/records-in.ts";

type Row =
  | RecordOf<typeof contextIssue>
  | RecordOf<typeof interestedParty>
  | RecordOf<typeof legalRequirement>;

/** The review of the register as a whole is for `document-review-current`; here the rows have dates of their own. */
export const contextReviewCurrent = defineRule({
  id: "context-review-current",
  summary: "No issue, party or law is past the date of its own review.",
  requirements: ["4.1", "4.2"],
  severity: "warning",
  basis: "practice",
  on: "document",
  options: z.strictObject({}),
  notAGap:
    "Rows need no dates of their own where the register is reviewed as a whole. What no longer matters can be closed or removed instead of being reviewed.",
  messages: {
    overdue: {
      problem: "The review of {what} was due on {due}, {late}.",
      why: "Laws, parties and markets change between two audits; what was not looked at again may be wrong by now.",
      how: "Look whether it still holds and still matters, change the row if needed, and set the next date.",
    },
  },
  appliesTo: (entry) => rowsIn(entry).some((record) => !record.ragged && record.has("nextReview")),
  check(entry, { project: { today }, report }) {
    const overdue = rowsIn(entry).filter((record) => isBefore(record.fields.nextReview, today));
    for (const record of overdue) {
      const due = record.fields.nextReview ?? today;
      const data = { what: nameOf(record), due, late: daysAgo(due, today) };
      report("overdue", { at: record.at("nextReview"), subject: record.ref, data });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a law that nobody looked at again",
      files: {
        "aims/legal-register.md": `# Legal register

| ID    | Law    | Owner    | Next review |
| ----- | ------ | -------- | ----------- |
| LEG-1 | AI Act | Jane Doe | 2026-08-31  |
                              ~~~~~~~~~~ The review of LEG-1 (AI Act) was due on 2026-08-31, 82 days ago.
| LEG-2 | GDPR   | Jane Doe | 2027-04-12  |
`,
      },
    },
    {
      shows: "good",
      title: "all ahead",
      files: {
        "aims/context.yaml":
          "issues:\n  - { id: ISS-1, issue: AI Act, type: external, next_review: 2026-11-21 }\n",
      },
    },
    {
      shows: "absent",
      title: "rows without dates",
      files: { "aims/context.csv": "ID,Issue,Type\nISS-1,AI Act,external\n" },
    },
  ],
});

function rowsIn(entry: ProjectDocument): readonly Row[] {
  return [
    ...recordsIn(entry, contextIssue),
    ...recordsIn(entry, interestedParty),
    ...recordsIn(entry, legalRequirement),
  ];
}

function isBefore(day: Day | undefined, today: Day): boolean {
  return day !== undefined && day < today;
}

function nameOf(record: Row): string {
  const [path = ""] = record.kind.names;
  const name = written(record, path);
  return name === undefined || name === record.id ? record.id : `${record.id} (${name})`;
}

function written(record: RecordOf, path: string): string | undefined {
  const text = record.written(path)?.trim();
  return text === undefined || text === "" || text.length > 60 ? undefined : text;
}
