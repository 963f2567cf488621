import { defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { nonconformity } from "../../kinds/nonconformity.ts";
import { daysAgo } from "../../shared/days-ago.ts";
import { isBefore, type Nonconformity } from "./nonconformity.ts";

/** A management system that finds nothing for a year may not be looking. */
export const nonconformitiesRecorded = defineRule({
  id: "nonconformities-recorded",
  summary: "The log of nonconformities is in use.",
  requirements: ["10.2"],
  severity: "info",
  basis: "practice",
  on: "project",
  reads: [nonconformity],
  options: z.strictObject({
    months: z.int().positive().default(12).describe("How many months may pass without a new entry."),
  }),
  notAGap:
    "A year without a nonconformity is possible, above all in a small organisation. It is only a question, which the next audit will ask as well; internal audits and incidents are the usual answer to it.",
  messages: {
    silent: {
      problem: "The last nonconformity, {id}, was found on {last}, {ago}.",
      why: "A log that is silent for so long is more often a sign that nobody writes things down than that nothing happened.",
      how: "Hold the log against incidents, complaints and audit findings of the time, and enter what belongs there; if nothing does, say so in the next management review.",
    },
  },
  appliesTo: (project) => lastOf(project) !== undefined,
  check(project, { options: { months }, report }) {
    const last = lastOf(project);
    const day = last?.fields.foundOn;
    if (!last || day === undefined || !isBefore(day, months, project.today)) return;
    const data = { id: last.id, last: day, ago: daysAgo(day, project.today) };
    report("silent", { at: last.at("foundOn"), data });
  },
  examples: [
    {
      shows: "gap",
      title: "nothing since the autumn before last",
      files: {
        "aims/nonconformities.csv": `NC ID,Found on,Nonconformity
NC-1,2025-03-02,Old card in use
NC-2,2025-10-06,Alerts not read
     ~~~~~~~~~~ The last nonconformity, NC-2, was found on 2025-10-06, 411 days ago.
`,
      },
    },
    {
      shows: "good",
      title: "a log in use",
      files: {
        "aims/nonconformities.yaml": `nonconformities:
  - { id: NC-1, found_on: 2024-03-02, description: Old card in use }
  - { id: NC-2, found_on: 2026-09-25, description: Alerts not read }
`,
      },
    },
    {
      shows: "absent",
      title: "a log without days",
      files: {
        "aims/nonconformities.md": `# Nonconformities

| NC ID | Nonconformity   |
| ----- | --------------- |
| NC-1  | Old card in use |
`,
      },
    },
  ],
});

/** The nonconformity that was found last, of those whose day can be read. */
function lastOf(project: Project): Nonconformity | undefined {
  const dated = project
    .records(nonconformity)
    .filter((row) => !row.ragged && row.state("foundOn") === "read");
  return dated.reduce<Nonconformity | undefined>(
    (last, row) => (last && (last.fields.foundOn ?? "") >= (row.fields.foundOn ?? "") ? last : row),
    undefined,
  );
}
