import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { requirement } from "../../kinds/requirement.ts";
import { system } from "../../kinds/system.ts";
import { nameSystem } from "../systems/name-system.ts";
import { isBuilt } from "./asked.ts";
import { recordsOf, requirementsBySystem } from "./of-system.ts";

/** What is built is built towards something that was written down. */
export const systemRequirementsSpecified = defineRule({
  id: "system-requirements-specified",
  summary: "The requirements of every AI system that the organisation builds are written down.",
  requirements: ["A.6.2.2"],
  severity: "error",
  basis: "requirement",
  on: system,
  reads: [requirement],
  options: z.strictObject({}),
  notAGap:
    "A system that is bought and used as it is has its requirements with those who built it; what you want of it belongs to the choice of the supplier.",
  messages: {
    missing: {
      problem: "The organisation builds {name}, and no requirement of it is written down.",
      why: "Without requirements nobody can tell what the tests have to show, nor whether the system does what was promised.",
      how: "Write down what the system has to do and to respect, in a document titled Requirements specification that names the system.",
    },
  },
  appliesTo: isBuilt,
  check(record, { project, report }) {
    if (recordsOf(requirementsBySystem, record, project).length > 0) return;
    report("missing", { at: record.at(), data: { name: nameSystem(record) } });
  },
  examples: [
    {
      shows: "gap",
      title: "requirements for one of two systems",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.2,Yes,we build a score\n",
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, roles: [producer, deployer], status: production }
  - { id: SYS-002, name: Fraud Watch, origin: developed in-house, status: development }
          ~~~~~~~ The organisation builds SYS-002 (Fraud Watch), and no requirement of it is written down.
  - { id: SYS-003, name: Code helper, roles: [user], status: production }
`,
        "aims/requirements.md": `# System requirements

**System:** SYS-001

| Req ID | Requirement         | Acceptance criteria |
| ------ | ------------------- | ------------------- |
| REQ-1  | ranks by risk       | AUC at least 0.76   |
| REQ-2  | can be overruled    | in two clicks       |
`,
      },
    },
    {
      shows: "good",
      title: "the folder says whose requirements they are",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.2,Yes,we build a score\n",
        "aims/systems.csv": "ID,Name,Role,Status\nSYS-001,Harbour Score,developer,live\n",
        "aims/systems/sys-001/requirements.yaml": `kind: requirements-spec
requirements:
  - { id: REQ-1, text: ranks by risk, acceptance: AUC at least 0.76 }
`,
      },
    },
    {
      shows: "absent",
      title: "nothing is built here",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.2,Yes,we adapt a chatbot\n",
        "aims/systems.csv":
          "ID,Name,Role,Status\nSYS-002,Kaj,deployer,live\nSYS-003,Idea,developer,planned\n",
      },
    },
  ],
});
