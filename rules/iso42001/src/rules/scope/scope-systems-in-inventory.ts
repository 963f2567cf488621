import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { scope } from "../../kinds/scope.ts";
import { system } from "../../kinds/system.ts";
import { unknownSystems } from "./system-mentions.ts";

/** The scope and the inventory speak of the same systems. */
export const scopeSystemsInInventory = defineRule({
  id: "scope-systems-in-inventory",
  summary: "Every AI system that the scope names is in the inventory.",
  requirements: ["4.3"],
  severity: "error",
  basis: "requirement",
  on: scope,
  reads: [system],
  options: z.strictObject({}),
  notAGap:
    "A scope that speaks of groups of systems, such as all systems for lending, names none: write the group in words that are no system's name.",
  messages: {
    unknown: {
      problem: "The scope names {name}, which the inventory does not have.",
      why: "A system that is in scope and in no inventory has no owner, no risks and no impact assessment.",
      how: "Enter the system in the inventory, or correct its name in the scope.",
    },
  },
  appliesTo: (_, { project }) => project.records(system).length > 0,
  check(record, { project, report }) {
    for (const { value, range } of unknownSystems(record, project)) {
      report("unknown", { at: record.span(range), key: value, data: { name: value } });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "an id and a name that nobody entered",
      files: {
        "aims/scope.md": `# AIMS scope

## AI systems in scope

| System        | Stage      |
| ------------- | ---------- |
| Harbour Score | production |
| Chat helper   | pilot      |
  ~~~~~~~~~~~ The scope names Chat helper, which the inventory does not have.

## Interfaces

SYS-009 reads the account data.
~~~~~~~ The scope names SYS-009, which the inventory does not have.
`,
        "aims/systems.csv": `ID,Name,Status
SYS-001,Harbour Score,production
`,
      },
    },
    {
      shows: "good",
      title: "ids with notes, and bullet points in plain words",
      files: {
        "aims/scope.md": `---
owner: Jane Doe
---

# AIMS scope

## AI systems

- SYS-001 (Harbour Score)
- models that are tuned inside the company
`,
        "aims/systems.yaml": `systems:
  - id: SYS-001
    name: Harbour Score
`,
      },
    },
    {
      shows: "absent",
      title: "no inventory",
      files: {
        "aims/scope.md": `# AIMS scope

## AI systems

- SYS-001
`,
      },
    },
  ],
});
