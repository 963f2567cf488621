import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { dataQuality } from "../../kinds/data-quality.ts";
import { placesOf } from "../../shared/places.ts";
import { demandOf, nameDemand } from "./demands.ts";

const why = "Without a limit every result is good enough, and nobody can say when data must not be used.";
const places = placesOf(dataQuality);

/** A demand on data says how much, so that anybody can tell whether it is met. */
export const dataQualityMeasurable = defineRule({
  id: "data-quality-measurable",
  summary: "Every requirement on the quality of data has a limit that can be measured.",
  requirements: ["A.7.4"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "A limit need not be a number: all, none, every row, or a check that passes will do, as long as two people would come to the same answer.",
  on: dataQuality,
  options: z.strictObject({}),
  messages: {
    missing: {
      problem: "{demand} has no limit.",
      why,
      how: "Agree with those who use the data from which value on they are good enough, and enter it.",
    },
    vague: {
      problem: 'The limit of {demand} is "{limit}", which nobody can measure.',
      why,
      how: "Say how much: a number, a share, or all and none.",
    },
    nowhere: {
      problem: "None of the {count} requirements on quality here has a limit; there is no place for it.",
      why,
      how: "Add a column for the limit, and agree on each with those who use the data.",
    },
  },
  appliesTo: (row, { project }) => demandOf(row, project)?.row === row,
  check(row, { project, report }) {
    if (demandOf(row, project)?.limit !== undefined) return;
    const demand = nameDemand(row);
    const at = row.at("threshold");
    const limit = row.has("threshold") ? (row.written("threshold") ?? "").trim() : "";
    const register = project.derive(places).get(row.document.path);
    if (limit !== "") report("vague", { at, data: { demand, limit } });
    else if (!register || register.count < 2 || register.has("threshold"))
      report("missing", { at, data: { demand } });
    else
      report("nowhere", {
        at: row.at(),
        subject: register.subject,
        once: true,
        data: { count: register.count },
      });
  },
  examples: [
    {
      shows: "gap",
      title: "a blank, and a wish",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.4,Yes,we train\n",
        "aims/data-quality.md": `# Data quality requirements

| ID    | Dataset | Characteristic | Threshold   |
| ----- | ------- | -------------- | ----------- |
| DQ-01 | DS-001  | completeness   |             |
                                     ~ DQ-01 (completeness of DS-001) has no limit.
| DQ-02 | DS-001  | balance        | as good as possible |
                                     ~~~~~~~~~~~~~~~~~~~ The limit of DQ-02 (balance of DS-001) is "as good as possible", which nobody can measure.
| DQ-03 | DS-001  | uniqueness     | no doubles  |
`,
      },
    },
    {
      shows: "good",
      title: "a number in the report of the same requirement",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.4,Yes,we train\n",
        "aims/data-quality-requirements.csv": `ID,Dataset,Characteristic
DQ-01,DS-001,completeness
`,
        "aims/data-quality-report.csv": `ID,Dataset,Value,Limit,Measured on
DQ-01,DS-001,99.1 %,>= 98 %,2026-05-06
`,
      },
    },
    {
      shows: "absent",
      title: "characteristics without limits",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.4,Yes,we train\n",
        "aims/data-quality.csv": `ID,Dataset,Characteristic
DQ-01,DS-001,completeness
~~~~~ None of the 2 requirements on quality here has a limit; there is no place for it.
DQ-02,DS-001,balance
`,
      },
    },
  ],
});
