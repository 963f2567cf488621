import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { supplier } from "../../kinds/supplier.ts";
import { placesOf } from "../../shared/places.ts";
import { isAnswered } from "./answered.ts";
import { isActive, isInUse, nameSupplier } from "./registered.ts";

const places = placesOf(supplier, isInUse);
const why =
  "Intended use, limits and instructions come from the supplier; without them the organisation cannot tell whether it uses the thing as it is meant.";

/** What a supplier says about its model, data or service is at hand. */
export const supplierDocumented = defineRule({
  id: "supplier-documented",
  summary:
    "For every supplier the documents are named that it delivered: model card, data description, instructions.",
  requirements: ["A.10.3"],
  severity: "warning",
  basis: "practice",
  notAGap:
    'Some suppliers publish nothing; "n/a (nothing published, own tests instead)" is an answer. Where the documents are kept in the document register, a reference to it will do.',
  on: supplier,
  options: z.strictObject({}),
  messages: {
    missing: {
      problem: "For {name} no document is named that came with what it supplies.",
      why,
      how: "Ask for the model card, the data description or the instructions, and enter what was received; or say why there is nothing.",
    },
    nowhere: {
      problem: "Nothing here says which documents the {count} suppliers delivered.",
      why,
      how: "Add a column for model cards, data descriptions and instructions, and enter for each supplier what was received.",
    },
  },
  appliesTo: (record, { project }) => isActive(record, project),
  check(record, { project, report }) {
    if (isAnswered(record, "documents")) return;
    const register = project.derive(places).get(record.document.path);
    if (!register || register.count < 2 || register.has("documents"))
      report("missing", { at: record.at("documents"), data: { name: nameSupplier(record) } });
    else
      report("nowhere", {
        at: record.at(),
        subject: register.subject,
        once: true,
        data: { count: register.count },
      });
  },
  examples: [
    {
      shows: "gap",
      title: "an empty cell, a question mark",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.3,Yes,models are bought\n",
        "aims/suppliers.md": `# Suppliers

| Supplier ID | Supplier  | Service | Documents  |
| ----------- | --------- | ------- | ---------- |
| SUP-001     | Northmere | model   |            |
                                      ~ For SUP-001 (Northmere) no document is named that came with what it supplies.
| SUP-002     | Kontobro  | data    | ?          |
                                      ~ For SUP-002 (Kontobro) no document is named that came with what it supplies.
| SUP-003     | Fjällmoln | hosting | model card |
`,
      },
    },
    {
      shows: "good",
      title: "a link, words, a reason",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.3,Yes,models are bought\n",
        "aims/suppliers.yaml": `suppliers:
  - { id: SUP-001, name: Northmere, model_card: https://northmere.example.com/card }
  - { id: SUP-002, name: Kontobro, documents: [data description, list of categories] }
  - { id: SUP-003, name: LightGBM, documents: "n/a (open source, manual on the web)" }
`,
      },
    },
    {
      shows: "absent",
      title: "a register that does not ask",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.3,Yes,models are bought\n",
        "aims/suppliers.csv": `Supplier ID,Supplier,Service
SUP-001,Northmere,model
~~~~~~~ Nothing here says which documents the 2 suppliers delivered.
SUP-002,Kontobro,data
`,
      },
    },
  ],
});
