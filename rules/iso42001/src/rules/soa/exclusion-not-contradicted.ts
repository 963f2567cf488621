import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { control } from "../../kinds/control.ts";
import { controlNamed } from "./annex-a.ts";
import { comparedKinds, contradictionOf, isComparable } from "./contradictions.ts";
import { isExcluded } from "./row.ts";

/** What is left out as not needed is not found in the organisation's own records. */
export const exclusionNotContradicted = defineRule({
  id: "exclusion-not-contradicted",
  summary: "No record speaks against leaving a control out.",
  requirements: ["6.1.3"],
  severity: "error",
  basis: "requirement",
  on: control,
  reads: comparedKinds,
  options: z.strictObject({}),
  notAGap:
    "The record that speaks against the exclusion may belong to something outside the scope, or to a third party: then the reason of the exclusion says so and names it.",
  messages: {
    record: {
      problem: "{id} is excluded, but {says}.",
      why: "An exclusion says that the control is not needed; auditors hold each of them against the inventory and the records.",
      how: "Include {id}, or correct the record if it is not true.",
    },
    status: {
      problem: "{id} is excluded, and its status is {status}.",
      why: "A control cannot be left out and be worked on at the same time; one of the two is a mistake.",
      how: "Decide which is true: whether the control applies, or its status.",
    },
  },
  appliesTo: (row, { project }) =>
    isExcluded(row) && (row.has("status") || isComparable(controlNamed(row.id), project)),
  check(row, { project, report }) {
    const { status } = row.fields;
    const { id } = row;
    if (status !== undefined && status !== "not-applicable" && status !== "not-started") {
      report("status", { at: row.at("status"), data: { id, status } });
    }
    const against = contradictionOf(controlNamed(id), project);
    if (!against) return;
    const related = [{ at: against.at, message: "This record speaks against the exclusion." }];
    report("record", { at: row.at("applicable"), related, data: { id, says: against.says } });
  },
  examples: [
    {
      shows: "gap",
      title: "suppliers left out, and two models bought",
      files: {
        "aims/soa.md": `# Statement of Applicability

| Control | Applicable | Justification               | Status      |
| ------- | ---------- | --------------------------- | ----------- |
| A.10.3  | No         | Everything is done in house |             |
            ~~ A.10.3 is excluded, but SYS-002 names the supplier Example Models.
| A.10.4  | No         | We have no customers        | Implemented |
                                                       ~~~~~~~~~~~ A.10.4 is excluded, and its status is implemented.
`,
        "aims/systems.yaml": `systems:
  - id: SYS-001
    suppliers: [in-house]
  - id: SYS-002
    suppliers: [Example Models]
`,
      },
    },
    {
      shows: "good",
      title: "no data controls, and no system that is trained here",
      files: {
        "aims/soa.csv": `Control,Applicable,Justification
A.7.3,No,We train no model
`,
        "aims/inventory.md": `# AI system inventory

| System ID | Name | Origin | Data         |
| --------- | ---- | ------ | ------------ |
| SYS-002   | Kaj  | bought | chat records |
`,
      },
    },
    {
      shows: "absent",
      title: "nothing on record to hold the exclusion against",
      files: {
        "aims/soa.csv": `Control,Applicable,Justification
A.10.3,No,Everything is done in house
`,
      },
    },
  ],
});
