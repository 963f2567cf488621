import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { dataQuality } from "../../kinds/data-quality.ts";
import { dataset } from "../../kinds/dataset.ts";
import { isWithin, parseLimit, parseQuantity } from "../../shared/limit.ts";
import { isStatement } from "../../shared/statement.ts";
import { demandOf, nameDemand, type Row } from "./demands.ts";
import { isRetired } from "./retired.ts";

/** Data that missed a limit are used only after somebody decided so, with reasons. */
export const failedDataDecided = defineRule({
  id: "failed-data-decided",
  summary: "Where data missed a limit, it is recorded what was decided about their use and why.",
  requirements: ["A.7.4"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "Data that were mended and measured again are done with: the later result counts. Data that are not used any more are not asked about.",
  on: dataQuality,
  reads: [dataset],
  options: z.strictObject({}),
  messages: {
    undecided: {
      problem: "{demand} was missed ({found}), and nothing says what became of the data.",
      why: "Data that are not good enough and used all the same make a system that is not good enough, and nobody took that upon themselves.",
      how: "Decide with the owner of the data: mend and measure again, stop the use, or let it pass with a reason, a name and an end; and enter it.",
    },
    unreasoned: {
      problem: '{demand} was missed ({found}), and the decision is only "{decision}".',
      why: "Why data that missed their limit may be used has to be clear to those who answer for the system.",
      how: "Enter who let the data pass, why and until when; or stop their use.",
    },
    contradicts: {
      problem: "{demand} is said to be met, and {value} is not within {limit}.",
      why: "Either the value, the limit or the verdict is wrong, and data that are not good enough may be in use.",
      how: "Look up the measurement, and correct what is wrong; if the limit was missed, decide about the use of the data.",
    },
  },
  appliesTo: (row, { project }) => demandOf(row, project)?.results.at(-1) === row && !isRetired(row, project),
  check(row, { project, report }) {
    const limit = row.has("threshold")
      ? (row.written("threshold") ?? "")
      : (demandOf(row, project)?.limit ?? "");
    const value = row.written("measured") ?? "";
    const isMet = judge(value, limit);
    const verdict = row.fields.pass;
    const demand = nameDemand(demandOf(row, project)?.row ?? row);
    if (verdict === "pass" && isMet === false)
      report("contradicts", { at: row.at("measured"), data: { demand, value, limit } });
    const hasFailed = verdict === "fail" || (verdict !== "pass" && (isMet === false || saysFail(row)));
    if (!hasFailed) return;
    const found = limit === "" || value === "" ? "failed" : `${value}, limit ${limit}`;
    const decision = row.has("decision") ? (row.written("decision") ?? "").trim() : "";
    const at = row.at(row.state("decision") === "absent" ? "pass" : "decision");
    if (!isStatement(decision)) report("undecided", { at, data: { demand, found } });
    else if (isBare(decision)) report("unreasoned", { at, data: { demand, found, decision } });
  },
  examples: [
    {
      shows: "gap",
      title: "missed and used, missed and silent, a verdict that does not fit",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.4,Yes,we train\n",
        "aims/data-quality.md": `# Data quality results

| ID    | Dataset | Value | Threshold | Measured on | Pass | Decision |
| ----- | ------- | ----- | --------- | ----------- | ---- | -------- |
| DQ-01 | DS-001  | 12    | <= 2      | 2026-05-06  | no   | use      |
                                                             ~~~ DQ-01 (DS-001) was missed (12, limit <= 2), and the decision is only "use".
| DQ-02 | DS-001  | 91    | >= 98.5   | 2026-05-06  | ❌   |          |
                                                            ~ DQ-02 (DS-001) was missed (91, limit >= 98.5), and nothing says what became of the data.
| DQ-03 | DS-001  | 0.7   | >= 0.9    | 2026-05-06  | yes  | use      |
                    ~~~ DQ-03 (DS-001) is said to be met, and 0.7 is not within >= 0.9.
| DQ-04 | DS-001  | 0     | <= 0      | 2026-05-06  | yes  | use      |
`,
      },
    },
    {
      shows: "good",
      title: "stopped, let pass with a reason, measured again",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.4,Yes,we train\n",
        "aims/data-quality.csv": `ID,Dataset,Value,Threshold,Measured on,Pass,Decision
DQ-01,DS-001,12,<= 2,2026-05-06,no,not used; labels are made again
DQ-02,DS-001,91,>= 98.5,2026-05-06,no,"used until August, J. Doe: only the test report is affected"
DQ-03,DS-002,3,<= 2,2026-05-06,no,
DQ-03,DS-002,1,<= 2,2026-05-20,yes,
`,
      },
    },
    {
      shows: "absent",
      title: "nothing was measured",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.7.4,Yes,we train\n",
        "aims/data-quality.csv": "ID,Dataset,Characteristic,Threshold\nDQ-01,DS-001,completeness,>= 98 %\n",
      },
    },
  ],
});

function judge(value: string, limit: string): boolean | undefined {
  const [quantity, known] = [parseQuantity(value), parseLimit(limit)];
  return quantity && known && isWithin(quantity, known);
}

function saysFail(row: Row): boolean {
  return /^(?:fail(?:ed|s)?|not met|no|❌|✗)(?![\p{L}\d])/iu.test((row.written("measured") ?? "").trim());
}

/** Whether a decision only says that the data are used, and not why. */
function isBare(decision: string): boolean {
  return /^(?:use[ds]?|yes|ok(?:ay)?|accept(?:ed)?|approved?|continue|proceed|keep|go|release[ds]?|none|no action|-)\W*$/i.test(
    decision,
  );
}
