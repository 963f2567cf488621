import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { supplier } from "../../kinds/supplier.ts";
import { system } from "../../kinds/system.ts";
import { nameSystem } from "../systems/name-system.ts";
import { suppliersIn } from "./registered.ts";
import { firstSupplied } from "./supplied.ts";

/** Where systems come from others, there is one place that says from whom and on which terms. */
export const supplierRegisterPresent = defineRule({
  id: "supplier-register-present",
  summary: "Where AI systems depend on suppliers, there is a supplier register.",
  requirements: ["A.10.3"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "An organisation that builds everything itself, from its own data and on its own machines, has no suppliers to register; the Statement of Applicability then leaves A.10.3 out. A register of all suppliers of the company will do.",
  on: "project",
  reads: [system, supplier],
  options: z.strictObject({}),
  messages: {
    missing: {
      problem: "{system} comes from or depends on others, and there is no supplier register.",
      why: "Without a list of suppliers nobody can show that models, data and services were chosen, assessed and bound.",
      how: 'Keep a list with supplier, item, systems, assessment, contract and next date, under the title "Supplier register".',
    },
  },
  appliesTo: (project) => firstSupplied(project) !== undefined,
  check(project, { report }) {
    const record = firstSupplied(project);
    if (record && suppliersIn(project).length === 0)
      report("missing", { at: record.at("suppliers"), data: { system: nameSystem(record) } });
  },
  examples: [
    {
      shows: "gap",
      title: "a system of a vendor",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.3,Yes,models are bought\n",
        "aims/systems.md": `# AI system inventory

| ID      | Name        | Role     | Vendor    |
| ------- | ----------- | -------- | --------- |
| SYS-001 | Chat helper | deployer | Northmere |
                                     ~~~~~~~~~ SYS-001 (Chat helper) comes from or depends on others, and there is no supplier register.
`,
      },
    },
    {
      shows: "good",
      title: "a register of vendors",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.3,Yes,models are bought\n",
        "aims/systems.yaml": "systems:\n  - { id: SYS-001, name: Chat helper, origin: SaaS }\n",
        "aims/vendors.csv": "Vendor ID,Vendor,Service\nV-1,Northmere,model\n",
      },
    },
    {
      shows: "absent",
      title: "everything is made here",
      files: {
        "aims/systems.csv": "ID,Name,Role,Suppliers\nSYS-001,Harbour Score,developer,in-house\n",
      },
    },
  ],
});
