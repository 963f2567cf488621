import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { control } from "../../kinds/control.ts";
import { controlNamed } from "./annex-a.ts";

/** A control that is listed without a decision is undecided, and every rule that depends on it is silent. */
export const applicabilityDecided = defineRule({
  id: "applicability-decided",
  summary: "Every control that is listed is said to apply or not to apply.",
  requirements: ["6.1.3"],
  severity: "error",
  basis: "requirement",
  on: control,
  options: z.strictObject({}),
  notAGap:
    "A list of controls that is no Statement of Applicability, such as a plan for a training, decides nothing and need not: give it another title.",
  messages: {
    undecided: {
      problem: "{id} is listed, and nothing says whether it applies.",
      why: "The Statement of Applicability is the place of that decision; a list of controls decides nothing.",
      how: "Write yes or no in the column Applicable, with the reason beside it.",
    },
  },
  appliesTo: ({ id }) => controlNamed(id) !== undefined,
  check(row, { report }) {
    if (row.fields.applicable !== undefined || row.fields.status !== undefined) return;
    report("undecided", { at: row.at("applicable"), data: { id: row.id } });
  },
  examples: [
    {
      shows: "gap",
      title: "a row that nobody filled in, and one where the question still stands",
      files: {
        "aims/soa.md": `# Statement of Applicability

| Control | Title       | Applicable         | Justification |
| ------- | ----------- | ------------------ | ------------- |
| A.10.3  | Suppliers   |                    |               |
                          ~ A.10.3 is listed, and nothing says whether it applies.
| A.10.4  | Customers   | [ ] yes [ ] no     |               |
                          ~~~~~~~~~~~~~~ A.10.4 is listed, and nothing says whether it applies.
`,
      },
    },
    {
      shows: "good",
      title: "a decision, or a status that implies one",
      files: {
        "aims/soa.csv": `Control,Included,Status,Justification
A.10.3,Y,Implemented,Both models are bought
A.10.4,,Not applicable,We have no customers: all systems serve our own staff
`,
      },
    },
    {
      shows: "absent",
      title: "a list of controls without any decision",
      files: {
        "aims/soa.yaml": `controls:
  - id: A.10.3
        ~~~~~~ A.10.3 is listed, and nothing says whether it applies.
    title: Suppliers
`,
      },
    },
  ],
});
