import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { control } from "../../kinds/control.ts";
import { isControl, isExcluded, isReason, reasonOf } from "./row.ts";

/** Leaving a control out is a decision; the Statement of Applicability says why. */
export const exclusionJustified = defineRule({
  id: "exclusion-justified",
  summary: "A control that is left out has a reason.",
  requirements: ["6.1.3"],
  severity: "error",
  basis: "requirement",
  on: control,
  options: z.strictObject({}),
  notAGap:
    "Never: a control may be left out freely, and the reason is what makes it a decision. One reason may stand for a group of controls where every row refers to it.",
  messages: {
    missing: {
      problem: "{id} is excluded, and no reason is given.",
      why: "The Statement of Applicability has to say why a control is left out; auditors ask about every exclusion.",
      how: "Write why the control is not needed: which activity, system or risk it answers does not exist here.",
    },
    empty: {
      problem: '{id} is excluded, and "{reason}" is no reason.',
      why: "The Statement of Applicability has to say why a control is left out; auditors ask about every exclusion.",
      how: "Write why the control is not needed: which activity, system or risk it answers does not exist here.",
    },
  },
  appliesTo: (row) => isControl(row) && isExcluded(row),
  check(row, { report }) {
    const at = row.at("justification");
    const reason = reasonOf(row);
    if (reason === undefined) report("missing", { at, data: { id: row.id } });
    else if (!isReason(reason)) report("empty", { at, data: { id: row.id, reason } });
  },
  examples: [
    {
      shows: "gap",
      title: "an exclusion without a word",
      files: {
        "aims/soa.md": `# Statement of Applicability

| Control | Applicable | Justification |
| ------- | ---------- | ------------- |
| A.7.3   | No         |               |
                         ~ A.7.3 is excluded, and no reason is given.
| A.7.4   | No         | N/A           |
                         ~~~ A.7.4 is excluded, and "N/A" is no reason.
`,
      },
    },
    {
      shows: "good",
      title: "an exclusion with its reason",
      files: {
        "aims/soa.md": `# Statement of Applicability

| Control | Applicable | Justification                                        |
| ------- | ---------- | ---------------------------------------------------- |
| A.7.3   | No         | We train no model and acquire no data for any system |
`,
      },
    },
    {
      shows: "absent",
      title: "no column for reasons",
      files: {
        "aims/soa.md": `# Statement of Applicability

| Control | Applicable |
| ------- | ---------- |
| A.7.3   | No         |
  ~~~~~ A.7.3 is excluded, and no reason is given.
`,
      },
    },
  ],
});
