import { defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { dataQuality } from "../../kinds/data-quality.ts";
import { dataset } from "../../kinds/dataset.ts";
import { document as controlled } from "../../kinds/document.ts";
import { placesOf } from "../../shared/places.ts";
import { demandOf, isResult, nameDemand, type Row } from "./demands.ts";
import { isRetired } from "./retired.ts";

const why = "A requirement that nobody checks protects no model; what counts is that the data meet it.";
const places = placesOf(dataQuality);

/** Requirements on data are checked on the data. */
export const dataQualityMeasured = defineRule({
  id: "data-quality-measured",
  summary: "For every requirement on the quality of data there is a result with its date.",
  requirements: ["A.7.4"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "A dataset that is not used yet has no result yet; leave its row out until it is, or retire the dataset.",
  on: dataQuality,
  reads: [dataset],
  options: z.strictObject({}),
  messages: {
    never: {
      problem: "For {demand} there is no result.",
      why,
      how: "Measure it on the data in use, and enter the value with its date.",
    },
    undated: {
      problem: "The result of {demand} has no date.",
      why: "Nobody can tell whether it is about the data in use or about those before.",
      how: "Look up when it was measured, and enter the day.",
    },
    verdict: {
      problem: "The result of {demand} is a verdict without its value, though there is a place for it.",
      why: "A verdict that nobody can recompute has to be taken on trust.",
      how: "Look up what was measured, and enter the value.",
    },
    none: {
      problem: "For none of the {count} requirements on quality here is there a result anywhere.",
      why,
      how: "Measure the data in use, and keep the values with their dates, here or in a report with the same ids.",
    },
  },
  appliesTo: (row, { project }) => demandOf(row, project)?.row === row && !isRetired(row, project),
  check(row, { project, report }) {
    const demand = nameDemand(row);
    const last = demandOf(row, project)?.results.at(-1);
    if (last) {
      if (
        !last.has("measured") &&
        last.state("measured") !== "absent" &&
        last !== demandOf(row, project)?.row
      )
        report("verdict", { at: last.at("measured"), data: { demand } });
      if (!last.has("measuredOn") && !isDatedAsAWhole(last, project))
        report("undated", { at: last.at("measuredOn"), data: { demand } });
      return;
    }
    const register = project.derive(places).get(row.document.path);
    if (!register || register.count < 2 || project.derive(isKeptSomewhere))
      report("never", { at: row.at("measured"), data: { demand } });
    else
      report("none", {
        at: row.at(),
        subject: register.subject,
        once: true,
        data: { count: register.count },
      });
  },
  examples: [
    {
      shows: "gap",
      title: "one of three was never measured, one has no date",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.4,Yes,we train\n",
        "aims/data-quality-requirements.md": `# Data quality requirements

| ID    | Dataset | Characteristic | Threshold | Measured       |
| ----- | ------- | -------------- | --------- | -------------- |
| DQ-01 | DS-001  | completeness   | >= 98 %   | at each freeze |
| DQ-02 | DS-001  | balance        | >= 0.9    | at each freeze |
| DQ-03 | DS-001  | uniqueness     | <= 0.1 %  | at each freeze |
                                                 ~~~~~~~~~~~~~~ For DQ-03 (uniqueness of DS-001) there is no result.
`,
        "aims/data-quality-results.csv": `ID,Dataset,Value,Measured on
DQ-01,DS-001,99.1 %,2026-05-06
DQ-02,DS-001,0.94,
                  ~ The result of DQ-02 (balance of DS-001) has no date.
`,
      },
    },
    {
      shows: "good",
      title: "limit and result in one row",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.4,Yes,we train\n",
        "aims/data-quality.yaml": `metrics:
  - { dataset: DS-001, characteristic: completeness, threshold: ">= 98", measured: 99.1, on: 2026-05-06, pass: true }
`,
      },
    },
    {
      shows: "absent",
      title: "requirements alone",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.4,Yes,we train\n",
        "aims/data-quality.csv": `ID,Dataset,Characteristic,Threshold
DQ-01,DS-001,completeness,>= 98 %
~~~~~ For none of the 2 requirements on quality here is there a result anywhere.
DQ-02,DS-001,balance,>= 0.9
`,
      },
    },
  ],
});

function isKeptSomewhere(project: Project): boolean {
  return project.records(dataQuality).some(isResult);
}

/** Whether the report that a result stands in is dated: its metadata or its title name a day or a month. */
function isDatedAsAWhole({ document }: Row, project: Project): boolean {
  const own = project.records(controlled).find((record) => record.document === document);
  const isDated = own?.has("date") ?? false;
  return (
    isDated ||
    /(?<!\d)20\d{2}-(?:0[1-9]|1[0-2])|\b20\d{2}[- ]?Q[1-4]\b/.test(
      `${document.path} ${document.title?.value ?? ""}`,
    )
  );
}
