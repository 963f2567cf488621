import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { responsibility } from "../../kinds/responsibility.ts";
import { system } from "../../kinds/system.ts";
import { nameSystem } from "../systems/name-system.ts";
import { emptyCells, isAllocated, isLeftOut, systemOf } from "./matrix.ts";

const why =
  "What belongs to nobody is done by nobody, and each party will say afterwards that it was the other's.";

/** Between own teams, suppliers and customers nothing is left to nobody. */
export const stageResponsibilityAllocated = defineRule({
  id: "stage-responsibility-allocated",
  summary: "In the responsibility matrix every stage and task has a party that does it or answers for it.",
  requirements: ["A.10.2"],
  severity: "error",
  basis: "requirement",
  notAGap:
    'A stage that a system does not have, such as training of a bought model, is marked with "n/a" for all parties. To be consulted or informed is no responsibility.',
  on: responsibility,
  reads: [system],
  options: z.strictObject({}),
  messages: {
    nobody: {
      problem: "Nobody is responsible for {what}.",
      why,
      how: "Agree with the parties who does it and who answers for it, and enter both.",
    },
    heard: {
      problem: "For {what} parties are only consulted or informed; nobody is responsible.",
      why,
      how: "Agree with the parties who does it and who answers for it, and enter both.",
    },
  },
  appliesTo: (row) => !row.ragged && !isLeftOut(row),
  check(row, { project, report }) {
    const above = systemOf(row, project);
    const name = row.written("activity") || row.written("stage") || row.id;
    const what = above ? `${name} of ${nameSystem(above)}` : name;
    if (isAllocated(row)) {
      for (const { system: of, at } of emptyCells(row, project))
        report("nobody", { at, key: of, data: { what: `${name} of ${of}` } });
    } else if (row.has("parties") || row.has("consulted") || row.has("informed"))
      report("heard", { at: row.at(), data: { what } });
    else report("nobody", { at: row.at(), data: { what } });
  },
  examples: [
    {
      shows: "gap",
      title: "an empty row, a row of listeners, a system without a name for security",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.2,Yes,models are bought\n",
        "aims/systems.csv": "ID,Name\nSYS-001,Harbour Score\nSYS-002,Kaj\n",
        "aims/responsibility-matrix.md": `# Responsibility matrix

## SYS-002 Kaj

| Stage                    | Havnelund | SUP-001      |
| ------------------------ | --------- | ------------ |
| development              | A         | R            |
| operation and monitoring |           |              |
  ~~~~~~~~~~~~~~~~~~~~~~~~ Nobody is responsible for operation and monitoring of SYS-002 (Kaj).
| retirement               | I         | C: deletion  |
  ~~~~~~~~~~ For retirement of SYS-002 (Kaj) parties are only consulted or informed; nobody is responsible.

## Topics

| Topic    | SYS-001 | SYS-002 |
| -------- | ------- | ------- |
| Security | Piet    |         |
                       ~ Nobody is responsible for Security of SYS-002 (Kaj).
`,
      },
    },
    {
      shows: "good",
      title: "letters, names, marks, and a stage that does not exist",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.2,Yes,models are bought\n",
        "aims/raci.csv": `Activity,Responsible,Accountable,Consulted,Informed
Deployment,Operations,CTO,Legal,all
Monitoring,,Head of Credit,,
`,
        "aims/shared-responsibility.md": `# Shared responsibility model

| Stage     | We       | Northmere           |
| --------- | -------- | ------------------- |
| training  | n/a      | n/a                 |
| operation | ✓        | C                   |
| incidents | Bo, R/A  | informs in 24 hours |
`,
      },
    },
    {
      shows: "absent",
      title: "a matrix without columns for parties",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.10.2,Yes,models are bought\n",
        "aims/raci.csv": `No,Activity,Comments
1,Deployment,by Operations
~ Nobody is responsible for Deployment.
`,
      },
    },
  ],
});
