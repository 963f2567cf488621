import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { dataset } from "../../kinds/dataset.ts";
import { called } from "../../shared/called.ts";
import { lackOf, subjectOf } from "./lack.ts";
import { isMain, saidOf, sheetsOf } from "./sheets.ts";

const why =
  "A model can be traced back to its data only if it is known which state of them it learnt from and what became of them before.";

/** A dataset can be followed through its changes: which state it is, and how it came to be so. */
export const datasetProvenanceRecorded = defineRule({
  id: "dataset-provenance-recorded",
  summary: "Every dataset has a version or a checksum, and its history where there is a place for it.",
  requirements: ["A.7.5"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "Data that flow in all the time have no version; name the snapshot, the tag or the period that a model was built or tested with. Where a data catalogue keeps the history, name its entry.",
  on: dataset,
  options: z.strictObject({}),
  messages: {
    unidentified: {
      problem:
        "{id} carries neither a version nor a checksum, so nobody can tell one state of the data from another.",
      why,
      how: "Freeze the data, give them a version or compute a checksum, and enter it here and with the model.",
    },
    checksum: {
      problem: "{id} has a place for its checksum, and nothing in it.",
      why: "A version number is given by hand; whether the data are still the same, only a checksum shows.",
      how: "Compute it over the frozen data, and enter it here and with the model.",
    },
    history: {
      problem: "{id} has a place for its provenance, and nothing in it.",
      why,
      how: "Ask whoever made and changed the data, and enter what was joined, corrected and handed over, by whom and when.",
    },
    nowhere: {
      problem: "None of the {count} datasets here carries a version or a checksum.",
      why,
      how: "Add a place for the version and the checksum, freeze the data and fill it in.",
    },
  },
  appliesTo: (sheet, { project }) => isMain(sheet, project),
  check(sheet, { project, report }) {
    const id = called(sheet, "dataset");
    const subject = subjectOf(sheet);
    if (!saidOf(sheet, project, ["version", "hash"])) {
      const lack = lackOf(sheet, project, ["version", "hash"]);
      if (lack.of === "sheet") report("unidentified", { at: sheet.at("version"), subject, data: { id } });
      else
        report("nowhere", { at: sheet.at(), subject: lack.subject, once: true, data: { count: lack.count } });
    } else if (!saidOf(sheet, project, ["hash"])) {
      const blank = sheetsOf(sheet, project).find((each) => !each.ragged && each.state("hash") !== "absent");
      if (blank) report("checksum", { at: blank.at("hash"), subject, severity: "warning", data: { id } });
    }
    const asked = sheetsOf(sheet, project).find(
      (each) => !each.ragged && each.state("provenance") !== "absent",
    );
    if (asked && !saidOf(sheet, project, ["provenance"]))
      report("history", { at: asked.at("provenance"), subject, data: { id } });
  },
  examples: [
    {
      shows: "gap",
      title: "no version, and an empty heading",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.5,Yes,we train\n",
        "aims/datasheets/loans.md": `# Loan applications

**Dataset ID:** DS-001
**Source:** payment system
**Version:** TBD
             ~~~ DS-001 carries neither a version nor a checksum, so nobody can tell one state of the data from another.

## Provenance
   ~~~~~~~~~~ DS-001 has a place for its provenance, and nothing in it.

## Preparation

Doubles removed.
`,
      },
    },
    {
      shows: "good",
      title: "a version in one register, a checksum and a history in a sheet",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.5,Yes,we train\n",
        "aims/datasets.md": `# Dataset register

| Dataset ID | Dataset     | Version |
| ---------- | ----------- | ------- |
| DS-001     | Help centre | 41      |
`,
        "aims/datasheets/loans.yaml": `kind: dataset
id: DS-002
name: Loan applications
sha256: 78774c457870a839
provenance: joined from two sources by script 2.4, frozen by the data steward in April 2026
`,
      },
    },
    {
      shows: "absent",
      title: "a register that keeps no versions",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.5,Yes,we train\n",
        "aims/datasets.csv": `Dataset ID,Dataset,Source
DS-001,Help centre,own texts
~~~~~~ None of the 2 datasets here carries a version or a checksum.
DS-002,Loan applications,payment system
`,
      },
    },
  ],
});
