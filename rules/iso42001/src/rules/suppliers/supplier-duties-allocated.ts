import { defineRule, normaliseKey, type Project } from "@aims-lint/core";
import * as z from "zod";
import { responsibility } from "../../kinds/responsibility.ts";
import { supplier } from "../../kinds/supplier.ts";
import { isActive, nameSupplier, namesSupplier } from "./registered.ts";

/** Each supplier knows what is its part, and so does the organisation. */
export const supplierDutiesAllocated = defineRule({
  id: "supplier-duties-allocated",
  summary: "Every supplier of an AI system appears in the allocation of responsibilities.",
  requirements: ["A.10.2"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "A supplier that only delivers a thing and takes no part in any stage of a system's life may have no duties; a row that says so keeps the question from being asked again.",
  on: supplier,
  reads: [responsibility],
  options: z.strictObject({}),
  messages: {
    missing: {
      problem: "{name} is a supplier, and no responsibility matrix names it.",
      why: "Where a supplier's part is not written down, each side takes monitoring, incidents and deletion for the other's.",
      how: "Enter in the responsibility matrix what the supplier does in which stage, as the contract has it.",
    },
  },
  appliesTo: (record, { project }) => isActive(record, project) && project.records(responsibility).length > 0,
  check(record, { project, report }) {
    const texts = project.derive(matrices);
    if (!texts.some((text) => namesSupplier(text, record)))
      report("missing", { at: record.at(), data: { name: nameSupplier(record) } });
  },
  examples: [
    {
      shows: "gap",
      title: "a supplier whose column was forgotten",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.2,Yes,models are bought\n",
        "aims/suppliers.md": `# Suppliers

| Supplier ID | Supplier  | Service |
| ----------- | --------- | ------- |
| SUP-001     | Northmere | model   |
| SUP-002     | Fjällmoln | hosting |
  ~~~~~~~ SUP-002 (Fjällmoln) is a supplier, and no responsibility matrix names it.
`,
        "aims/responsibility-matrix.md": `# Responsibility matrix

| Stage     | Bank | SUP-001 |
| --------- | ---- | ------- |
| operation | A    | R       |
`,
      },
    },
    {
      shows: "good",
      title: "named in a column, named in a cell",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.2,Yes,models are bought\n",
        "aims/suppliers.yaml": `suppliers:
  - { id: SUP-001, name: Northmere Models Ltd, service: model }
  - { id: SUP-002, name: Fjällmoln, service: hosting }
`,
        "aims/raci.csv": `Stage,Bank,Northmere Models
operation,"A, with Fjällmoln for hosting",R
`,
      },
    },
    {
      shows: "absent",
      title: "no matrix",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.2,Yes,models are bought\n",
        "aims/suppliers.csv": "Supplier ID,Supplier,Service\nSUP-001,Northmere,model\n",
      },
    },
  ],
});

/** The documents with a responsibility matrix as they read, normalised. */
function matrices(project: Project): readonly string[] {
  const documents = new Set(project.records(responsibility).map(({ document }) => document));
  return [...documents].map(({ text }) => normaliseKey(text));
}
