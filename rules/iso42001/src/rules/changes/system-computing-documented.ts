import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { resource } from "../../kinds/resource.ts";
import { system } from "../../kinds/system.ts";
import { nameSystem } from "../systems/name-system.ts";
import { isAskedFor, resourcesOf, typeOf } from "./resources-of.ts";

/** It is listed where a system runs, and on what. */
export const systemComputingDocumented = defineRule({
  id: "system-computing-documented",
  summary:
    "Where resources are listed by type, the machines and services that every AI system runs on are among them.",
  requirements: ["A.4.5"],
  severity: "warning",
  basis: "requirement",
  notAGap:
    "A list that does not tell types is not asked, nor one without any machines or places. For a bought service the place where it runs is enough.",
  on: system,
  reads: [resource],
  options: z.strictObject({}),
  messages: {
    unlisted: {
      problem: "The list of resources does not say where {system} runs, and on what.",
      why: "Where a system runs, and on what, decides which law applies, what happens when it fails and how much energy it takes.",
      how: "Add the machines or the service, the place and the region, for building and for running where they differ.",
    },
  },
  appliesTo: (record, { project }) => isAskedFor("computing", record, project),
  check(record, { project, report }) {
    if (resourcesOf(record, project).some((each) => typeOf(each) === "computing")) return;
    report("unlisted", { at: record.at(), data: { system: nameSystem(record) } });
  },
  examples: [
    {
      shows: "gap",
      title: "no place for one of the systems",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.4.5,Yes,one region only\n",
        "aims/systems.csv": `ID,Name,Status
SYS-001,Harbour Score,production
SYS-002,Kaj,production
~~~~~~~ The list of resources does not say where SYS-002 (Kaj) runs, and on what.
`,
        "aims/resource-inventory.md": `# Resource inventory

## Tools

| System  | Resource           | Version |
| ------- | ------------------ | ------- |
| SYS-002 | northmere-dialog-4 | 4       |

## System and computing resources

| System  | Place | Region    |
| ------- | ----- | --------- |
| SYS-001 | cloud | Stockholm |
`,
      },
    },
    {
      shows: "good",
      title: "by type, by place",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.4.5,Yes,one region only\n",
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\nSYS-002,Kaj,production\n",
        "aims/resource-inventory.yaml": `resources:
  - { system: SYS-001, item: 8 virtual machines, type: computing }
  - { system: SYS-002, item: model service, location: Dublin }
`,
      },
    },
    {
      shows: "absent",
      title: "a list without any place",
      files: {
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\n",
        "aims/resource-inventory.csv": "System,Resource,Type\nSYS-001,LightGBM,tool\n",
      },
    },
  ],
});
