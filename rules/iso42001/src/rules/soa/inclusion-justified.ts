import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { control } from "../../kinds/control.ts";
import { isControl, isIncluded, isReason, reasonOf } from "./row.ts";

/** Taking a control on is a decision too; a risk that it treats is a reason. */
export const inclusionJustified = defineRule({
  id: "inclusion-justified",
  summary: "A control that is taken on has a reason.",
  requirements: ["6.1.3"],
  severity: "error",
  basis: "requirement",
  on: control,
  options: z.strictObject({}),
  notAGap:
    "The risk that calls for the control is reason enough, by its id. One reason may stand for several controls where each row refers to it.",
  messages: {
    missing: {
      problem: "{id} is included, and no reason is given.",
      why: "The Statement of Applicability gives its reasons both ways; a control without one may be there by habit.",
      how: "Name what calls for the control: a risk, a law, a contract or a decision of your own.",
    },
    empty: {
      problem: '{id} is included, and "{reason}" is no reason.',
      why: "The Statement of Applicability gives its reasons both ways; a control without one may be there by habit.",
      how: "Name what calls for the control: a risk, a law, a contract or a decision of your own.",
    },
  },
  appliesTo: (row) => isControl(row) && isIncluded(row),
  check(row, { report }) {
    if (row.has("risks")) return;
    const at = row.at("justification");
    const reason = reasonOf(row);
    if (reason === undefined) report("missing", { at, data: { id: row.id } });
    else if (!isReason(reason)) report("empty", { at, data: { id: row.id, reason } });
  },
  examples: [
    {
      shows: "gap",
      title: "an inclusion without a word, and one with a word that says nothing",
      files: {
        "aims/soa.csv": `Control,Applicable,Justification,Risks
A.6.2.4,Yes,,
            ~ A.6.2.4 is included, and no reason is given.
A.6.2.6,Yes,Required,
            ~~~~~~~~ A.6.2.6 is included, and "Required" is no reason.
`,
      },
    },
    {
      shows: "good",
      title: "a reason in words, and the risks that a control treats",
      files: {
        "aims/soa.yaml": `controls:
  - id: A.6.2.4
    applicable: true
    justification: Errors reach every applicant on the same day
  - id: A.6.2.6
    applicable: true
    risks: [R-001, R-008]
`,
      },
    },
    {
      shows: "absent",
      title: "no column for reasons",
      files: {
        "aims/soa.md": `# Statement of Applicability

| Control | Title                            | Applicable | Status  |
| ------- | -------------------------------- | ---------- | ------- |
| A.6.2.6 | AI system operation, monitoring  | ✅         | Planned |
  ~~~~~~~ A.6.2.6 is included, and no reason is given.
`,
      },
    },
  ],
});
