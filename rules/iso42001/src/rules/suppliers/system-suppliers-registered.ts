import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { supplier } from "../../kinds/supplier.ts";
import { system } from "../../kinds/system.ts";
import { isNotRetired } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";
import { suppliersIn } from "./registered.ts";
import { suppliersNamed, unregistered } from "./supplied.ts";

/** Who supplies a system is in the register, where assessment and contract are kept. */
export const systemSuppliersRegistered = defineRule({
  id: "system-suppliers-registered",
  summary: "Every supplier that the inventory names for a system is in the supplier register.",
  requirements: ["8.1", "A.10.3"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "The organisation is no supplier of itself, and open-source software comes from nobody in particular; words such as in-house and open source are left alone.",
  on: system,
  reads: [supplier],
  options: z.strictObject({}),
  messages: {
    unknown: {
      problem: "{system} depends on {supplier}, which is not in the supplier register.",
      why: "Nobody sees to what an unregistered supplier delivers: no assessment, no terms, no next date.",
      how: "Add the supplier to the register and assess it, or correct its name or id here.",
    },
  },
  appliesTo: (record, { project }) =>
    isNotRetired(record) && suppliersNamed(record).length > 0 && suppliersIn(project).length > 0,
  check(record, { project, report }) {
    for (const { value, range } of unregistered(record, project))
      report("unknown", {
        at: record.span(range),
        key: value,
        data: { system: nameSystem(record), supplier: value },
      });
  },
  examples: [
    {
      shows: "gap",
      title: "an id that is in no register, and a name",
      files: {
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Role     | Suppliers        |
| ------- | ------------- | -------- | ---------------- |
| SYS-001 | Harbour Score | producer | SUP-001, SUP-009 |
                                                ~~~~~~~ SYS-001 (Harbour Score) depends on SUP-009, which is not in the supplier register.
| SYS-002 | Chat helper   | deployer | Southmere        |
                                       ~~~~~~~~~ SYS-002 (Chat helper) depends on Southmere, which is not in the supplier register.
`,
        "aims/suppliers.csv": "Supplier ID,Supplier,Service\nSUP-001,Bureau Øst,data\n",
      },
    },
    {
      shows: "good",
      title: "by id, by a part of the name, with the model behind it; what is the organisation's own",
      files: {
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, roles: [developer], suppliers: [in-house, Havnelund] }
  - { id: SYS-002, name: Chat helper, roles: [deployer], suppliers: "Northmere / dialog-4 / 2026-03" }
  - { id: SYS-003, name: Pairwright, roles: [user], suppliers: [SUP-002, Pairwright] }
`,
        "aims/supplier-register.md": `# Supplier register

| Supplier ID | Supplier                | Service          |
| ----------- | ----------------------- | ---------------- |
| SUP-001     | Northmere               | language model   |
| SUP-002     | Pairwright Tools GmbH   | coding assistant |
`,
      },
    },
    {
      shows: "absent",
      title: "no register at all",
      files: {
        "aims/systems.csv": "ID,Name,Vendor\nSYS-001,Chat helper,Northmere\n",
      },
    },
  ],
});
