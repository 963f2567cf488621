import { defineRule, normaliseKey, type Project } from "@aims-lint/core";
import * as z from "zod";
import { dataManagement } from "../../kinds/data-management.ts";
import { dataset } from "../../kinds/dataset.ts";
import { retention } from "../../kinds/retention.ts";
import { called } from "../../shared/called.ts";
import { lackOf, subjectOf } from "./lack.ts";
import { isMain, isToldIn, type Sheet, saidOf } from "./sheets.ts";

const paths = ["retention"] as const;
/** `Kept 3 years, then deleted`, in whatever section. */
const period =
  /\b(?:kept|keep|retain\w*|retention|stored|delet\w+|dispos\w+|eras\w+|purg\w+)\b.*\b(?:years?|months?|weeks?|days?|until|end of|after)\b/i;
const why =
  "Data without an end are kept for ever, and with them the duties and the risks of everybody who is in them.";

/** Data have an end: when, and what becomes of them. */
export const datasetRetentionStated = defineRule({
  id: "dataset-retention-stated",
  summary: "Every dataset says how long it is kept and what becomes of it then.",
  requirements: ["A.4.3"],
  severity: "info",
  basis: "guidance",
  notAGap:
    "A row on datasets or training data in the retention schedule, or a section of the data management procedure, says it for all of them.",
  on: dataset,
  reads: [dataManagement, retention],
  options: z.strictObject({}),
  messages: {
    missing: {
      problem: "{id} does not say how long the data are kept.",
      why,
      how: "Agree with the owner of the data and, for personal data, with data protection on a period, and enter it with what happens then.",
    },
    nowhere: {
      problem: "None of the {count} datasets here says how long its data are kept.",
      why,
      how: "Add a place for the period and the disposal, or a row on datasets to the retention schedule.",
    },
  },
  appliesTo: (sheet, { project }) => isMain(sheet, project),
  check(sheet, { project, report }) {
    if (saidOf(sheet, project, paths)) return;
    const isBlank = sheet.state("retention") !== "absent";
    if (!isBlank && (project.derive(isScheduled) || isNamedInSchedule(sheet, project))) return;
    if (!isBlank && isToldIn(sheet, period)) return;
    const lack = lackOf(sheet, project, paths);
    if (lack.of === "sheet")
      report("missing", {
        at: sheet.at("retention"),
        subject: subjectOf(sheet),
        data: { id: called(sheet, "dataset") },
      });
    else
      report("nowhere", { at: sheet.at(), subject: lack.subject, once: true, data: { count: lack.count } });
  },
  examples: [
    {
      shows: "gap",
      title: "a blank",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.4.3,Yes,we train\n",
        "aims/datasets.csv": `Dataset ID,Dataset,Source,Retention
DS-001,Loan applications,payment system,5 years
DS-002,Letters,customers,
                         ~ DS-002 does not say how long the data are kept.
`,
      },
    },
    {
      shows: "good",
      title: "in the sheet, and in the retention schedule",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.4.3,Yes,we train\n",
        "aims/datasheets/loans.md": `# Loan applications

**Dataset ID:** DS-001
**Category:** training
**Source:** payment system

## Retention and disposal

Five years, then deletion with a record.
`,
        "aims/datasheets/letters.md": `# Letters

**Dataset ID:** DS-002
**Category:** production
**Source:** customers
`,
        "aims/retention-schedule.md": `# Retention schedule

| Kind of record | Kept for | After that           |
| -------------- | -------- | -------------------- |
| DS-002         | 1 year   | deletion with record |
`,
      },
    },
    {
      shows: "absent",
      title: "no place for it anywhere",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.4.3,Yes,we train\n",
        "aims/datasets.yaml": `datasets:
  - { id: DS-001, name: Loan applications, source: payment system }
          ~~~~~~ None of the 2 datasets here says how long its data are kept.
  - { id: DS-002, name: Letters, source: customers }
`,
      },
    },
  ],
});

/** Whether the schedule, or the procedure, says it for all datasets. */
function isScheduled(project: Project): boolean {
  return (
    project
      .records(retention)
      .some((row) => !row.ragged && /\b(?:data ?sets?|training data)\b/i.test(nameOf(row))) ||
    project.records(dataManagement).some((record) => record.has("retention"))
  );
}

function isNamedInSchedule(sheet: Sheet, project: Project): boolean {
  const names = [sheet.written("id"), sheet.written("name")].map((name) => normaliseKey(name ?? ""));
  return project
    .records(retention)
    .filter((row) => !row.ragged)
    .map((row) => ` ${normaliseKey(nameOf(row))} `)
    .some((text) => names.some((name) => name.length > 2 && text.includes(` ${name} `)));
}

function nameOf(row: { readonly id: string; written(path: "what"): string | undefined }): string {
  return `${row.id} ${row.written("what") ?? ""}`;
}
