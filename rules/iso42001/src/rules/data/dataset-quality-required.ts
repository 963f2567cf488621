import { defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { dataQuality } from "../../kinds/data-quality.ts";
import { dataset } from "../../kinds/dataset.ts";
import { called } from "../../shared/called.ts";
import { parseLimit } from "../../shared/limit.ts";
import { isAbout } from "./about-dataset.ts";
import { subjectOf } from "./lack.ts";
import { isMain, mainSheets, type Sheet, saidOf } from "./sheets.ts";

const why = "Whether data are good enough can only be shown against what was asked of them before.";

/** What data have to be like is decided before they are used. */
export const datasetQualityRequired = defineRule({
  id: "dataset-quality-required",
  summary: "For every dataset it is written down what its data have to be like.",
  requirements: ["A.7.4"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "Limits may stand in the datasheet itself, or once for all training data. Data that are not used yet can wait until they are.",
  on: dataset,
  reads: [dataQuality],
  options: z.strictObject({}),
  messages: {
    missing: {
      problem: "No requirement on quality speaks of {id}.",
      why,
      how: "Agree with those who use the data on what they need (completeness, accuracy, balance, age), with a limit for each, and enter it.",
    },
    none: {
      problem: "No requirement on quality is written down for any of the {count} datasets.",
      why,
      how: "Agree with those who use the data on what they need (completeness, accuracy, balance, age), with a limit for each, and write it down.",
    },
  },
  appliesTo: (sheet, { project }) => isMain(sheet, project),
  check(sheet, { project, report }) {
    if (isAsked(sheet, project)) return;
    const all = mainSheets(project);
    if (project.records(dataQuality).length > 0 || all.length < 2 || project.derive(isAnyAsked))
      report("missing", {
        at: sheet.at(),
        subject: subjectOf(sheet),
        data: { id: called(sheet, "dataset") },
      });
    else report("none", { at: sheet.at(), subject: "project:aims", once: true, data: { count: all.length } });
  },
  examples: [
    {
      shows: "gap",
      title: "limits for one of two datasets",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.4,Yes,we train\n",
        "aims/datasets.csv": `Dataset ID,Dataset,Category
DS-001,Loan applications,training
DS-002,Letters,production
~~~~~~ No requirement on quality speaks of DS-002.
`,
        "aims/data-quality.md": `# Data quality requirements

| Dataset | Characteristic | Threshold |
| ------- | -------------- | --------- |
| DS-001  | completeness   | >= 98 %   |
`,
      },
    },
    {
      shows: "good",
      title: "limits by use, and in the datasheet",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.4,Yes,we train\n",
        "aims/datasheets/loans.md": `# Loan applications

**Dataset ID:** DS-001
**Category:** training
**Source:** payment system
`,
        "aims/datasheets/help.md": `# Help centre

**Dataset ID:** DS-002
**Category:** production

## Quality

Articles past their expiry: at most 0.
`,
        "aims/data-quality.yaml": `data_quality:
  - { id: DQ-1, dataset: all training data, characteristic: completeness, threshold: ">= 98 %" }
`,
      },
    },
    {
      shows: "absent",
      title: "datasets, and not a word on quality",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.4,Yes,we train\n",
        "aims/datasets.csv": `Dataset ID,Dataset,Category
DS-001,Loan applications,training
~~~~~~ No requirement on quality is written down for any of the 2 datasets.
DS-002,Letters,production
`,
      },
    },
  ],
});

function isAnyAsked(project: Project): boolean {
  return mainSheets(project).some((sheet) => isAsked(sheet, project));
}

function isAsked(sheet: Sheet, project: Project): boolean {
  if (project.records(dataQuality).some((row) => !row.ragged && isAbout(row, sheet, project))) return true;
  const own = saidOf(sheet, project, ["quality"])?.text ?? "";
  return own
    .split(/\n|[.;]\s/)
    .some((sentence) => sentence.length < 300 && parseLimit(sentence) !== undefined);
}
