import { defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { dataset } from "../../kinds/dataset.ts";
import { called } from "../../shared/called.ts";
import { lackOf, subjectOf } from "./lack.ts";
import { isMain, type Said, type Sheet, saidOf, sheetsOf } from "./sheets.ts";

const why =
  "Where data come from decides what they can be trusted with; without it nobody can check them, mend them or give them back.";
const vague =
  /^(?:(?:the|from|various|different|several|multiple|many|diverse|public(?:ly)?(?: available)?|open|external|third[- ]party|other|online|web)\s+)*(?:internet|web|online|www|net|sources?|data|datasets?|websites?|various|public|publicly available|external|third part(?:y|ies)|scrap(?:ed|ing)|crawl(?:ed|ing)?)\.?$/i;

/** How data were come by is written down for each dataset. */
export const datasetOriginRecorded = defineRule({
  id: "dataset-origin-recorded",
  summary: "Every dataset says where it comes from, and when and how it was acquired.",
  requirements: ["A.7.3", "A.7.5"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "Data that flow in all the time have no single day of acquisition; say since when and by which interface. What a supplier does not disclose is written down as such, with whom you asked.",
  on: dataset,
  options: z.strictObject({}),
  messages: {
    missing: {
      problem: "{id} does not say where the data come from.",
      why,
      how: "Ask whoever brought the data in, and name the system, the supplier or the collection that they come from.",
    },
    vague: {
      problem: 'The source of {id} is "{source}", which names no place that anybody could go back to.',
      why,
      how: "Name the sites, systems, suppliers or collections, with their addresses or contracts.",
    },
    acquired: {
      problem: "{id} does not say {lacking} the data were acquired.",
      why: "Without the day and the way nobody can tell which state of the source is in the data, or repeat the extract.",
      how: "Look it up with whoever made the extract, and enter the day and the way: export, purchase, collection, agreement.",
    },
    nowhere: {
      problem: "None of the {count} datasets here says where its data come from; there is no place for it.",
      why,
      how: "Add a place for the source, the day and the way of acquisition, and fill it in with those who brought the data in.",
    },
  },
  appliesTo: (sheet, { project }) => isMain(sheet, project),
  check(sheet, { project, report }) {
    const id = called(sheet, "dataset");
    const subject = subjectOf(sheet);
    const source = saidOf(sheet, project, ["source"]) ?? elsewhere(sheet, project);
    if (!source) {
      const lack = lackOf(sheet, project, ["source"]);
      if (lack.of === "sheet") report("missing", { at: sheet.at("source"), subject, data: { id } });
      else
        report("nowhere", { at: sheet.at(), subject: lack.subject, once: true, data: { count: lack.count } });
      return;
    }
    if (vague.test(source.text.trim()))
      report("vague", { at: source.sheet.at("source"), subject, data: { id, source: source.text.trim() } });
    const told = saidOf(sheet, project, ["method"]) ?? saidOf(sheet, project, ["provenance", "preparation"]);
    const when = saidOf(sheet, project, ["acquiredOn"]) ?? datedIn(`${source.text} ${told?.text ?? ""}`);
    const lacking = [...(when ? [] : ["when"]), ...(told ? [] : ["how"])];
    const lack = lackOf(sheet, project, ["acquiredOn", "method"]);
    if (lacking.length === 0 || lack.of !== "sheet") return;
    const at = sheet.at(when ? "method" : "acquiredOn");
    report("acquired", { at, subject, severity: "warning", data: { id, lacking: lacking.join(" and ") } });
  },
  examples: [
    {
      shows: "gap",
      title: "the internet as a source, none at all, no day",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.3,Yes,we train\nA.7.5,Yes,we train\n",
        "aims/datasets.md": `# Dataset register

| Dataset ID | Dataset           | Source        | Acquired on | Method        |
| ---------- | ----------------- | ------------- | ----------- | ------------- |
| DS-001     | Web texts         | the internet  | 2026-02-01  | crawl         |
                                   ~~~~~~~~~~~~ The source of DS-001 is "the internet", which names no place that anybody could go back to.
| DS-002     | Letters           |               | 2026-02-01  | export        |
                                   ~ DS-002 does not say where the data come from.
| DS-003     | Loan applications | payment system | | database export |
                                                    ~ (warning) DS-003 does not say when the data were acquired.
`,
      },
    },
    {
      shows: "good",
      title: "in columns, and in words",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.3,Yes,we train\nA.7.5,Yes,we train\n",
        "aims/datasets.csv": `Dataset ID,Dataset,Source,Acquired on,Method
DS-001,Loan applications,payment system and bureau SUP-003,2026-04-27,extract by script 2.4
`,
        "aims/datasheets/help.md": `# Help centre

**Dataset ID:** DS-002

## Source data

Articles of our help centre.

## Provenance

Exported by the content team on 30 September 2026.
`,
      },
    },
    {
      shows: "absent",
      title: "a register that does not ask where data come from",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.3,Yes,we train\nA.7.5,Yes,we train\n",
        "aims/datasets.yaml": `datasets:
  - { id: DS-001, name: Loan applications, category: training }
          ~~~~~~ None of the 2 datasets here says where its data come from; there is no place for it.
  - { id: DS-002, name: Letters, category: test }
`,
      },
    },
  ],
});

/** What a sheet without a place for the source says of it in other words. */
function elsewhere(sheet: Sheet, project: Project): Said | undefined {
  const isAsked = sheetsOf(sheet, project).some((each) => !each.ragged && each.state("source") !== "absent");
  return isAsked ? undefined : saidOf(sheet, project, ["provenance", "method"]);
}

/** Whether a text names a year, or says that the data flow all the time. */
function datedIn(text: string): boolean {
  return /(?<!\d)(?:19|20)\d{2}(?!\d)|\b(?:continuous|daily|nightly|hourly|weekly|stream|real[- ]?time|while|ongoing)/i.test(
    text,
  );
}
