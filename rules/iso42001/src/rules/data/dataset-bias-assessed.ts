import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { dataset } from "../../kinds/dataset.ts";
import { called } from "../../shared/called.ts";
import { isMoreThanNone } from "../../shared/statement.ts";
import { lackOf, subjectOf } from "./lack.ts";
import { isAboutPeople } from "./people.ts";
import { isMain, saidOf } from "./sheets.ts";

const paths = ["bias"] as const;

/** Data about people carry how people were treated; who uses them has to have looked. */
export const datasetBiasAssessed = defineRule({
  id: "dataset-bias-assessed",
  summary: "A dataset about people says which bias is known or possible in it.",
  requirements: ["A.4.3", "A.7.4"],
  severity: "info",
  basis: "guidance",
  notAGap:
    "Data that are about nobody are not asked. Where somebody looked and found nothing, that is the answer: say what was looked for, and when.",
  on: dataset,
  options: z.strictObject({}),
  messages: {
    missing: {
      problem: "{id} is about people, and says nothing of known or possible bias.",
      why: "Who is missing or misjudged in the data will be missing or misjudged by the system, and nobody will be looking for it.",
      how: "Compare the people in the data with those whom the system is for, and write down what differs and what is done about it.",
    },
    empty: {
      problem: 'What {id} says of bias is "{said}", without a word on what was looked at.',
      why: "Nobody can tell whether there is none or whether nobody looked.",
      how: "Write what was compared, when and with which result.",
    },
    nowhere: {
      problem: "None of the {count} datasets here says anything of known or possible bias.",
      why: "Who is missing or misjudged in the data will be missing or misjudged by the system, and nobody will be looking for it.",
      how: "Add a place for known or possible bias, and fill it in for the data about people.",
    },
  },
  appliesTo: (sheet, { project }) => isMain(sheet, project) && isAboutPeople(sheet, project),
  check(sheet, { project, report }) {
    const said = saidOf(sheet, project, paths);
    const id = called(sheet, "dataset");
    const subject = subjectOf(sheet);
    if (said) {
      if (!isMoreThanNone(said.text))
        report("empty", { at: said.sheet.at("bias"), subject, data: { id, said: said.text.trim() } });
      return;
    }
    const lack = lackOf(sheet, project, paths);
    if (lack.of === "sheet") report("missing", { at: sheet.at("bias"), subject, data: { id } });
    else
      report("nowhere", { at: sheet.at(), subject: lack.subject, once: true, data: { count: lack.count } });
  },
  examples: [
    {
      shows: "gap",
      title: "applicants in the data, and no look at who is missing",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.4.3,Yes,we train\nA.7.4,Yes,we train\n",
        "aims/datasheets/ds-001.md": `# Loan applications

| Field         | Value              |
| ------------- | ------------------ |
| Document ID   | DS-001             |
| Source        | own payment system |
| Data subjects | loan applicants    |

## Known or possible bias
   ~~~~~~~~~~~~~~~~~~~~~~ DS-001 is about people, and says nothing of known or possible bias.
`,
        "aims/datasheets/ds-002.md": `---
id: DS-002
title: Applications of 2025
source: own payment system
personal_data: yes
bias: None
      ~~~~ What DS-002 says of bias is "None", without a word on what was looked at.
---

# Applications of 2025
`,
      },
    },
    {
      shows: "good",
      title: "what was found, and what is only code",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.4.3,Yes,we train\nA.7.4,Yes,we train\n",
        "aims/datasets.csv": `Dataset ID,Dataset,Personal data,Known bias
DS-001,Loan applications,Yes (pseudonymised),few people with short histories; weighted since May
DS-002,Source code,No,
`,
      },
    },
    {
      shows: "absent",
      title: "a register of personal data without a word on bias",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.4.3,Yes,we train\nA.7.4,Yes,we train\n",
        "aims/datasets.csv": `Dataset ID,Dataset,Data subjects
DS-001,Loan applications,applicants
~~~~~~ None of the 2 datasets here says anything of known or possible bias.
DS-002,Letters,customers
`,
      },
    },
  ],
});
