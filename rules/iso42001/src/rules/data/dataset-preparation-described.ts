import { defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { dataManagement } from "../../kinds/data-management.ts";
import { dataset } from "../../kinds/dataset.ts";
import { called } from "../../shared/called.ts";
import { isStatement } from "../../shared/statement.ts";
import { lackOf, subjectOf } from "./lack.ts";
import { isMain, saidOf } from "./sheets.ts";
import { usesOf } from "./uses.ts";

const paths = ["preparation", "labelling"] as const;
const why =
  "What is cleaned away, filled in or labelled decides what a system learns; what nobody wrote down nobody can repeat or question.";

/** What was done to data before they were used, and why so. */
export const datasetPreparationDescribed = defineRule({
  id: "dataset-preparation-described",
  summary: "How each dataset was prepared is written down.",
  requirements: ["A.7.6"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "Data that are used as they come need one sentence that says so. Where one procedure prepares all data alike, it is enough there, and what single sheets lack is only noted.",
  on: dataset,
  reads: [dataManagement],
  options: z.strictObject({}),
  messages: {
    missing: {
      problem: "{id} does not say how the data were prepared.",
      why,
      how: "Write down the steps with their reasons: selection, cleaning, filling of gaps, encoding, labelling; or that there were none.",
    },
    nowhere: {
      problem: "None of the {count} datasets here says how its data were prepared.",
      why,
      how: "Describe the preparation for each dataset, or once in the data management procedure with the rules by which methods are chosen.",
    },
  },
  appliesTo: (sheet, { project }) => isMain(sheet, project),
  check(sheet, { project, report }) {
    if (saidOf(sheet, project, ["preparation"])) return;
    const lack = lackOf(sheet, project, paths);
    if (sheet.state("preparation") === "absent" && saidOf(sheet, project, ["labelling"])) return;
    const uses = usesOf(sheet, project);
    const isInputOnly = uses.size === 1 && uses.has("production");
    const severity = isInputOnly || project.derive(isPreparedByProcedure) ? "info" : "error";
    if (lack.of === "sheet")
      report("missing", {
        at: sheet.at("preparation"),
        subject: subjectOf(sheet),
        severity,
        data: { id: called(sheet, "dataset") },
      });
    else
      report("nowhere", {
        at: sheet.at(),
        subject: lack.subject,
        once: true,
        severity,
        data: { count: lack.count },
      });
  },
  examples: [
    {
      shows: "gap",
      title: "an empty cell, and data that are only read in operation",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.6,Yes,we train\n",
        "aims/datasets.md": `# Dataset register

| Dataset ID | Used as    | Source         | Preparation              |
| ---------- | ---------- | -------------- | ------------------------ |
| DS-001     | training   | payment system |                          |
                                             ~ DS-001 does not say how the data were prepared.
| DS-002     | test       | payment system | doubles out, time split  |
| DS-003     | production | help centre    | tbd                      |
                                             ~~~ (info) DS-003 does not say how the data were prepared.
`,
      },
    },
    {
      shows: "good",
      title: "steps under a heading, and none needed",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.6,Yes,we train\n",
        "aims/datasheets/loans.md": `# Loan applications

**Dataset ID:** DS-001
**Source:** payment system

## 4. Data preprocessing

Doubles removed; gaps in income filled with the median and marked.
`,
        "aims/datasheets/code.md": `# Source code

**Dataset ID:** DS-002
**Source:** own repositories
**Preparation:** none, the code is used as it is
`,
      },
    },
    {
      shows: "absent",
      title: "a procedure prepares all data, the sheet says nothing",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.6,Yes,we train\n",
        "aims/data-management.md": "# Data management\n\n## Preparation\n\nDoubles are removed first.\n",
        "aims/datasheets/loans.md": `# Loan applications
  ~~~~~~~~~~~~~~~~~ (info) DS-001 does not say how the data were prepared.

**Dataset ID:** DS-001
**Category:** training
**Source:** payment system
`,
      },
    },
  ],
});

function isPreparedByProcedure(project: Project): boolean {
  return project
    .records(dataManagement)
    .some((record) => record.has("preparation") && isStatement(record.written("preparation") ?? ""));
}
