import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { dataset } from "../../kinds/dataset.ts";
import { called } from "../../shared/called.ts";
import { lackOf, subjectOf } from "./lack.ts";
import { isMain, isToldIn, saidOf } from "./sheets.ts";

const paths = ["rights"] as const;
const right =
  /\b(?:licen[cs]ed? (?:under|by|from|as|is|:)|under (?:the |an? )?[\w. -]{0,30}licen[cs]e|legal basis|lawful basis|copyright|with (?:their |the )?consent|public domain|terms of use)\b/i;

/** Data that may not be used are not made usable by a good model. */
export const datasetRightsStated = defineRule({
  id: "dataset-rights-stated",
  summary: "Every dataset says by what right it is used: licence, contract, consent, law.",
  requirements: ["A.7.3"],
  severity: "info",
  basis: "guidance",
  notAGap:
    "Data that the organisation made itself still have a right behind them, and one sentence is enough. A register of contracts or of processing activities may hold the answer: name the entry.",
  on: dataset,
  options: z.strictObject({}),
  messages: {
    missing: {
      problem: "{id} does not say by what right it is used.",
      why: "Without a licence, a contract, consent or a legal basis the data may have to be given up, and the model with them.",
      how: "Ask whoever acquired the data, and enter the licence, the contract or the legal basis; if there is none, have somebody who knows the law decide whether the data may be used.",
    },
    unclear: {
      problem: 'By what right {id} is used is given as "{said}".',
      why: "Without a licence, a contract, consent or a legal basis the data may have to be given up, and the model with them.",
      how: "Ask whoever acquired the data, and enter the licence, the contract or the legal basis; if there is none, have somebody who knows the law decide whether the data may be used.",
    },
    nowhere: {
      problem: "None of the {count} datasets here says by what right it is used; there is no place for it.",
      why: "Without a licence, a contract, consent or a legal basis the data may have to be given up, and the model with them.",
      how: "Add a column or a line for licence and legal basis, and fill it in with whoever acquired the data.",
    },
  },
  appliesTo: (sheet, { project }) => isMain(sheet, project),
  check(sheet, { project, report }) {
    if (saidOf(sheet, project, paths)) return;
    if (sheet.state("rights") === "absent" && isToldIn(sheet, right)) return;
    const lack = lackOf(sheet, project, paths);
    const place = { at: sheet.at("rights"), subject: subjectOf(sheet) };
    const id = called(sheet, "dataset");
    const said = sheet.has("rights") ? (sheet.written("rights") ?? "").trim() : "";
    if (said !== "") report("unclear", { ...place, data: { id, said } });
    else if (lack.of === "sheet") report("missing", { ...place, data: { id } });
    else
      report("nowhere", { at: sheet.at(), subject: lack.subject, once: true, data: { count: lack.count } });
  },
  examples: [
    {
      shows: "gap",
      title: "a licence that nobody knows, and a blank",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.3,Yes,we train\n",
        "aims/datasets.md": `# Dataset register

| Dataset ID | Dataset           | Source      | Licence |
| ---------- | ----------------- | ----------- | ------- |
| DS-001     | Loan applications | own systems | unknown |
                                                 ~~~~~~~ By what right DS-001 is used is given as "unknown".
| DS-002     | News corpus       | news sites  |         |
                                                 ~ DS-002 does not say by what right it is used.
| DS-003     | Help centre       | own texts   | own     |
`,
      },
    },
    {
      shows: "good",
      title: "a legal basis, a licence of a public set",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.3,Yes,we train\n",
        "aims/datasheets/loans.md": `# Loan applications

**Document ID:** DS-001
**Source:** own payment system
**Legal basis:** contract with applicants
`,
        "aims/datasheets/squad.md": `---
pretty_name: SQuAD
license: cc-by-sa-4.0
source_datasets: [extended|wikipedia]
---

# Dataset Card for SQuAD
`,
      },
    },
    {
      shows: "absent",
      title: "a register that does not ask",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.3,Yes,we train\n",
        "aims/datasets.csv": `Dataset ID,Dataset,Source
DS-001,Loan applications,own systems
~~~~~~ None of the 2 datasets here says by what right it is used; there is no place for it.
DS-002,News corpus,news sites
`,
      },
    },
  ],
});
