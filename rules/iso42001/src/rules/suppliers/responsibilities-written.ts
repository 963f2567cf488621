import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { responsibility } from "../../kinds/responsibility.ts";
import { supplier } from "../../kinds/supplier.ts";
import { system } from "../../kinds/system.ts";
import { firstById } from "../../shared/first-by-id.ts";
import { nameSystem } from "../systems/name-system.ts";
import { isActive, nameSupplier, suppliersIn } from "./registered.ts";
import { firstSupplied } from "./supplied.ts";

/** Where several parties take part, it is written who does what. */
export const responsibilitiesWritten = defineRule({
  id: "responsibilities-written",
  summary: "Where suppliers take part in the life of AI systems, it is written who is responsible for what.",
  requirements: ["A.10.2"],
  severity: "warning",
  basis: "practice",
  notAGap:
    "The control asks that responsibilities are allocated, not for a matrix. Where the contracts alone say it, keep one page that leads to them, so that an auditor can follow.",
  on: "project",
  reads: [supplier, responsibility, system],
  options: z.strictObject({}),
  messages: {
    missing: {
      problem: "{party} takes part in an AI system's life, and there is no responsibility matrix.",
      why: "Between several parties the work that nobody named is the work that nobody does.",
      how: 'Write down for each stage who does it and who answers for it, under the title "Responsibility matrix".',
    },
  },
  appliesTo: (project) => firstParty(project) !== undefined,
  check(project, { report }) {
    const party = firstParty(project);
    if (party && project.records(responsibility).length === 0)
      report("missing", { at: party.at, data: { party: party.name } });
  },
  examples: [
    {
      shows: "gap",
      title: "suppliers, and nothing on who does what",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.2,Yes,models are bought\n",
        "aims/suppliers.md": `# Suppliers

| Supplier ID | Supplier  | Service |
| ----------- | --------- | ------- |
| SUP-001     | Northmere | model   |
  ~~~~~~~ SUP-001 (Northmere) takes part in an AI system's life, and there is no responsibility matrix.
| SUP-002     | Fjällmoln | hosting |
`,
      },
    },
    {
      shows: "good",
      title: "a RACI chart",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.2,Yes,models are bought\n",
        "aims/suppliers.csv": "Supplier ID,Supplier,Service\nSUP-001,Northmere,model\n",
        "aims/raci.yaml": "raci:\n  - { stage: operation, parties: { Bank: A, Northmere: R } }\n",
      },
    },
    {
      shows: "absent",
      title: "nobody takes part",
      files: {
        "aims/systems.csv": "ID,Name,Role\nSYS-001,Harbour Score,developer\n",
      },
    },
  ],
});

/** Somebody from outside, by the register or else by the inventory. */
function firstParty(project: Parameters<typeof suppliersIn>[0]) {
  const registered = firstById(suppliersIn(project).filter((record) => isActive(record, project)));
  if (registered) return { name: nameSupplier(registered), at: registered.at() };
  const supplied = firstSupplied(project);
  return supplied && { name: `A supplier of ${nameSystem(supplied)}`, at: supplied.at("suppliers") };
}
