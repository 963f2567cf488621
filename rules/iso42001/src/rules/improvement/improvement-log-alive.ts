import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { improvement } from "../../kinds/improvement.ts";
import { daysAgo } from "../../shared/days-ago.ts";
import { isBefore } from "./nonconformity.ts";

type Improvement = RecordOf<typeof improvement>;

/** Continual is more than once. */
export const improvementLogAlive = defineRule({
  id: "improvement-log-alive",
  summary: "Improvements are entered again and again.",
  requirements: ["10.1"],
  severity: "info",
  basis: "practice",
  on: "project",
  reads: [improvement],
  options: z.strictObject({
    months: z.int().positive().default(12).describe("How many months may pass without a new entry."),
  }),
  notAGap:
    "No interval is prescribed. Where improvements are kept elsewhere (decisions of the management review, a tracker), a line in the log that says so keeps readers from thinking that nothing happens.",
  messages: {
    silent: {
      problem: "The last improvement, {id}, was entered on {last}, {ago}.",
      why: "Improvement is meant to go on; an auditor asks what has become better since the last visit.",
      how: "Look through audit results, incidents, concerns and the management review for what was improved or should be, and enter it.",
    },
  },
  appliesTo: (project) => lastOf(project) !== undefined,
  check(project, { options: { months }, report }) {
    const last = lastOf(project);
    const day = last?.fields.raisedOn;
    if (!last || day === undefined || !isBefore(day, months, project.today)) return;
    const data = { id: last.id, last: day, ago: daysAgo(day, project.today) };
    report("silent", { at: last.at("raisedOn"), data });
  },
  examples: [
    {
      shows: "gap",
      title: "an idea of last year, and none since",
      files: {
        "aims/improvement-log.md": `# Improvement log

| ID    | Date       | Idea                | Owner | Status |
| ----- | ---------- | ------------------- | ----- | ------ |
| IMP-1 | 2025-05-20 | Shorter intake form | Mia   | done   |
          ~~~~~~~~~~ The last improvement, IMP-1, was entered on 2025-05-20, 550 days ago.
| IMP-2 | 2025-02-11 | Texts in Swedish    | Elin  | done   |
`,
      },
    },
    {
      shows: "good",
      title: "something this year",
      files: {
        "aims/improvements.yaml": `improvements:
  - { id: IMP-1, date: 2025-05-20, idea: Shorter intake form }
  - { id: IMP-2, date: 2026-10-02, idea: One list for training }
`,
      },
    },
    {
      shows: "absent",
      title: "ideas without a day",
      files: {
        "aims/improvement-log.csv": "ID,Idea,Owner\nIMP-1,Shorter intake form,Mia\n",
      },
    },
  ],
});

/** The improvement that was entered last, of those whose day can be read. */
function lastOf(project: Project): Improvement | undefined {
  const dated = project
    .records(improvement)
    .filter((record) => !record.ragged && record.state("raisedOn") === "read");
  return dated.reduce<Improvement | undefined>(
    (last, record) =>
      last && (last.fields.raisedOn ?? "") >= (record.fields.raisedOn ?? "") ? last : record,
    undefined,
  );
}
