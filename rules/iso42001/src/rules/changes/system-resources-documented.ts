import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { resource } from "../../kinds/resource.ts";
import { system } from "../../kinds/system.ts";
import { isUnderWay } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";
import { resourcesOf } from "./resources-of.ts";

const why =
  "What a system is made of and depends on is where its risks come from; what is not listed is not looked at when it changes.";

/** What a system is made of and depends on is listed. */
export const systemResourcesDocumented = defineRule({
  id: "system-resources-documented",
  summary: "The resources of every AI system are documented.",
  requirements: ["A.4.2"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "A list of its own is not needed: where there is none, data and components in the inventory are enough. A system that is only an idea, or is retired, is not asked.",
  on: system,
  reads: [resource],
  options: z.strictObject({}),
  messages: {
    unlisted: {
      problem: "The list of resources names none for {system}.",
      why,
      how: "Add what the system depends on: data, models and tools, computing, people; for which stage and from where.",
    },
    nowhere: {
      problem: "Nothing says which resources {system} is made of and depends on.",
      why,
      how: "Enter its data and its components in the inventory, or keep a list of resources for all systems.",
    },
  },
  appliesTo: (record) => isUnderWay(record) && (record.has("name") || record.has("purpose")),
  check(record, { project, report }) {
    if (resourcesOf(record, project).length > 0) return;
    const data = { system: nameSystem(record) };
    if (project.records(resource).length > 0) report("unlisted", { at: record.at(), data });
    else if (!record.has("data") && !record.has("components") && !record.has("suppliers"))
      report("nowhere", { at: record.at("components"), data });
  },
  examples: [
    {
      shows: "gap",
      title: "a list without the newest system",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.4.2,Yes,parts carry risks\n",
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Status      |
| ------- | ------------- | ----------- |
| SYS-001 | Harbour Score | production  |
| SYS-002 | Kaj           | development |
  ~~~~~~~ The list of resources names none for SYS-002 (Kaj).
| SYS-003 | Old Scorer    | retired     |
`,
        "aims/resource-inventory.csv": `System,Resource,Type,Stage
SYS-001,LightGBM,tool,operation
`,
      },
    },
    {
      shows: "good",
      title: "a list by headings, and a system of which the inventory says enough",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.4.2,Yes,parts carry risks\n",
        "aims/systems.yaml": "systems:\n  - { id: SYS-001, name: Harbour Score, status: production }\n",
        "aims/resources.md": `# Resources of the AI systems

## SYS-001 Harbour Score

| Resource | Version | Stage     |
| -------- | ------- | --------- |
| LightGBM | 4.6     | operation |
`,
      },
    },
    {
      shows: "absent",
      title: "no list, and an inventory of names",
      files: {
        "aims/systems.csv": `ID,Name,Status
SYS-001,Harbour Score,production
~~~~~~~ (info) Nothing says which resources SYS-001 (Harbour Score) is made of and depends on.
`,
      },
    },
  ],
});
