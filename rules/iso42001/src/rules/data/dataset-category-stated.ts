import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { dataset } from "../../kinds/dataset.ts";
import { called } from "../../shared/called.ts";
import { lackOf, subjectOf } from "./lack.ts";
import { isMain, saidOf, sheetsOf } from "./sheets.ts";
import { usesIn, usesOf } from "./uses.ts";

const paths = ["category"] as const;

/** Whether data train, validate, test or run a system decides what has to be asked of them. */
export const datasetCategoryStated = defineRule({
  id: "dataset-category-stated",
  summary: "Every dataset says whether it trains, validates, tests or runs a system.",
  requirements: ["A.4.3"],
  severity: "info",
  basis: "guidance",
  notAGap:
    "A dataset that is only kept for later serves nothing yet; say so in its purpose. Where one dataset is split, name all its uses and the split.",
  on: dataset,
  options: z.strictObject({}),
  messages: {
    missing: {
      problem: "{id} does not say whether it is used for training, validation, test or in operation.",
      why: "Nobody can see whether a system was tested on data that it had learnt from, or what a change of the data touches.",
      how: "Ask who uses the dataset, and enter its use: training, validation, test, production, or several.",
    },
    unclear: {
      problem: 'The category of {id} is "{said}", which does not say what the data are used for.',
      why: "Nobody can see whether a system was tested on data that it had learnt from, or what a change of the data touches.",
      how: "Ask who uses the dataset, and enter its use: training, validation, test, production, or several.",
    },
    nowhere: {
      problem:
        "None of the {count} datasets here says whether it is used for training, validation, test or in operation.",
      why: "Nobody can see whether a system was tested on data that it had learnt from, or what a change of the data touches.",
      how: "Add a column or a line for the use of the data: training, validation, test, production.",
    },
  },
  appliesTo: (sheet, { project }) => isMain(sheet, project),
  check(sheet, { project, report }) {
    if (usesOf(sheet, project).size > 0) return;
    const isAsked = sheetsOf(sheet, project).some(
      (each) => !each.ragged && each.state("category") !== "absent",
    );
    const told = (["purpose", "name", "content"] as const).map(
      (path) => saidOf(sheet, project, [path])?.text ?? "",
    );
    if (!isAsked && usesIn(told.join(" ")).size > 0) return;
    const said = saidOf(sheet, project, paths);
    const lack = lackOf(sheet, project, paths);
    const id = called(sheet, "dataset");
    const place = { at: sheet.at("category"), subject: subjectOf(sheet) };
    if (said)
      report("unclear", { ...place, at: said.sheet.at("category"), data: { id, said: said.text.trim() } });
    else if (lack.of === "sheet") report("missing", { ...place, data: { id } });
    else
      report("nowhere", { at: sheet.at(), subject: lack.subject, once: true, data: { count: lack.count } });
  },
  examples: [
    {
      shows: "gap",
      title: "a blank, and a category of another sort",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.4.3,Yes,we train\n",
        "aims/datasets.yaml": `datasets:
  - id: DS-001
    name: Loan applications
    category:
    ~~~~~~~~ DS-001 does not say whether it is used for training, validation, test or in operation.
    source: own systems
  - id: DS-002
    name: Letters
    category: personal data
              ~~~~~~~~~~~~~ The category of DS-002 is "personal data", which does not say what the data are used for.
    source: customers
`,
      },
    },
    {
      shows: "good",
      title: "named uses, and a purpose that says it",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.4.3,Yes,we train\n",
        "aims/datasets.md": `# Datasets

| ID     | Name              | Used as               | Source         |
| ------ | ----------------- | --------------------- | -------------- |
| DS-001 | Loan applications | Training / validation | payment system |
`,
        "aims/datasheets/help.md": `# Help centre

**Dataset ID:** DS-002
**Source:** own texts

## Purpose

Retrieval at run time.
`,
      },
    },
    {
      shows: "absent",
      title: "a datasheet without a word on use",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.4.3,Yes,we train\n",
        "aims/datasheets/loans.md": `# Loan applications
  ~~~~~~~~~~~~~~~~~ DS-001 does not say whether it is used for training, validation, test or in operation.

**Dataset ID:** DS-001
**Source:** own payment system
**Licence:** own data
`,
      },
    },
  ],
});
