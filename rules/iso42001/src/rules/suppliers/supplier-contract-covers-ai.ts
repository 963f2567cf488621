import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { supplier } from "../../kinds/supplier.ts";
import { placesOf } from "../../shared/places.ts";
import { isAnswered } from "./answered.ts";
import { isActive, isInUse, nameSupplier } from "./registered.ts";

const places = placesOf(supplier, isInUse);
const paths = ["contract", "terms", "safeguards"];

const why =
  "What may be done with the organisation's data, how changes are announced and who helps in an incident is decided in the contract or not at all.";

/** What a supplier owes is written where it can be held to it. */
export const supplierContractCoversAi = defineRule({
  id: "supplier-contract-covers-ai",
  summary: "For every supplier the contract is named, and what it says about AI.",
  requirements: ["A.10.3"],
  severity: "warning",
  basis: "practice",
  notAGap:
    'Open-source components come without a contract; a note such as "n/a (MIT licence)" answers the question. Terms that all suppliers sign may be named once, with a reference in each row.',
  on: supplier,
  options: z.strictObject({}),
  messages: {
    contract: {
      problem: "For {name} no contract is named.",
      why,
      how: "Enter the number of the contract or the terms of service that apply; if there is none, conclude one.",
    },
    terms: {
      problem: "The contract with {name} is named, and not what it says about AI.",
      why,
      how: "Enter what was agreed on data, changes of the model, documents, incidents, audits and exit; agree on what is lacking.",
    },
    nowhere: {
      problem: "Nothing here says which contracts the {count} suppliers have, and what those say about AI.",
      why,
      how: "Add a column for the contract and one for the terms on AI, and fill them in for each supplier.",
    },
  },
  appliesTo: (record, { project }) => isActive(record, project),
  check(record, { project, report }) {
    const name = nameSupplier(record);
    const register = project.derive(places).get(record.document.path);
    const hasTerms = isAnswered(record, "terms") || isAnswered(record, "safeguards");
    if (register && register.count > 1 && !paths.some((path) => register.has(path))) {
      const { count, subject } = register;
      report("nowhere", { at: record.at(), subject, once: true, data: { count } });
    } else if (!isAnswered(record, "contract") && !(record.state("contract") === "absent" && hasTerms))
      report("contract", { at: record.at("contract"), data: { name } });
    else if (!hasTerms) report("terms", { at: record.at("terms"), data: { name } });
  },
  examples: [
    {
      shows: "gap",
      title: "no contract, and no terms",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.3,Yes,models are bought\n",
        "aims/suppliers.md": `# Suppliers

| Supplier ID | Supplier  | Service | Contract   | Terms for AI |
| ----------- | --------- | ------- | ---------- | ------------ |
| SUP-001     | Northmere | model   |            |              |
                                      ~ For SUP-001 (Northmere) no contract is named.
| SUP-002     | Kontobro  | data    | C-2024-065 | none         |
                                                   ~~~~ The contract with SUP-002 (Kontobro) is named, and not what it says about AI.
`,
      },
    },
    {
      shows: "good",
      title: "a contract with terms, a licence, safeguards without a column for contracts",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.3,Yes,models are bought\n",
        "aims/suppliers.yaml": `suppliers:
  - { id: SUP-001, name: Northmere, contract: C-2025-118, terms: "no training on our data, notice of changes" }
  - { id: SUP-002, name: LightGBM, contract: "n/a (MIT licence)", terms: "n/a (open source)" }
`,
        "aims/vendors.csv": "Vendor ID,Vendor,Service,Controls\nV-1,Fjällmoln,hosting,DPA in place\n",
      },
    },
    {
      shows: "absent",
      title: "a register that does not ask",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.3,Yes,models are bought\n",
        "aims/suppliers.csv": `Supplier ID,Supplier,Service
SUP-001,Northmere,model
~~~~~~~ Nothing here says which contracts the 2 suppliers have, and what those say about AI.
SUP-002,Kontobro,data
`,
      },
    },
  ],
});
