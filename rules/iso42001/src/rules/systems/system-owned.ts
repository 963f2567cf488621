import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { role } from "../../kinds/role.ts";
import { system } from "../../kinds/system.ts";
import { roleIndex } from "../roles/role-index.ts";
import { isNotRetired } from "./in-use.ts";
import { nameSystem } from "./name-system.ts";

/** Somebody answers for every AI system, and that somebody is in the role register. */
export const systemOwned = defineRule({
  id: "system-owned",
  summary: "Every AI system has an owner whom the role register knows.",
  requirements: ["5.3", "A.3.2"],
  severity: "error",
  basis: "requirement",
  on: system,
  reads: [role],
  options: z.strictObject({}),
  notAGap:
    "A team or a role may be the owner, as long as the role register knows it. Retired systems need none.",
  messages: {
    missing: {
      problem: "Nobody owns {id}.",
      why: "A system without an owner has nobody who notices when its risks, its data or its use change.",
      how: "Agree who answers for the system, and enter that person or role as its owner.",
    },
    unknown: {
      problem: "{id} is owned by {owner}, whom the role register does not know.",
      why: "Somebody is the owner only once the role and its authority were given to them; the register is where that can be seen.",
      how: "Enter the owner in the role register, or correct the name here.",
    },
  },
  appliesTo: isNotRetired,
  check(record, { project, report }) {
    const at = record.at("owner");
    const { owner } = record.fields;
    const roles = project.derive(roleIndex);
    if (owner === undefined) report("missing", { at, data: { id: nameSystem(record) } });
    else if (roles.namesHolders && !roles.knows(owner))
      report("unknown", { at, data: { id: nameSystem(record), owner } });
  },
  examples: [
    {
      shows: "gap",
      title: "no owner, and an owner whom nobody made one",
      files: {
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Owner     |
| ------- | ------------- | --------- |
| SYS-001 | Harbour Score |           |
                            ~ Nobody owns SYS-001 (Harbour Score).
| SYS-002 | Chat helper   | Max Meyer |
                            ~~~~~~~~~ SYS-002 (Chat helper) is owned by Max Meyer, whom the role register does not know.
`,
        "aims/roles.csv": `ID,Role,Holder
1,Head of Credit,Jane Doe
`,
      },
    },
    {
      shows: "good",
      title: "a holder, a role, an address, a deputy",
      files: {
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, owner: "Jane Doe (Head of Credit)" }
  - { id: SYS-002, name: Chat helper, owner: Head of Credit }
  - { id: SYS-003, name: Hiring filter, owner: jane.doe@example.com }
  - { id: SYS-004, name: Price model, owner: J. Roe }
`,
        "aims/roles.md": `# Roles and responsibilities

| ID | Role           | Holder   | Deputy   |
| -- | -------------- | -------- | -------- |
| 1  | Head of Credit | Jane Doe | Jim Roe  |
`,
      },
    },
    {
      shows: "absent",
      title: "an inventory that does not ask for owners",
      files: {
        "aims/systems.csv": `ID,Name
SYS-001,Harbour Score
~~~~~~~ Nobody owns SYS-001 (Harbour Score).
`,
      },
    },
  ],
});
