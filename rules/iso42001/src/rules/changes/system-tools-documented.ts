import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { resource } from "../../kinds/resource.ts";
import { system } from "../../kinds/system.ts";
import { nameSystem } from "../systems/name-system.ts";
import { isAskedFor, resourcesOf, typeOf } from "./resources-of.ts";

/** The models and tools that a system is built with are listed. */
export const systemToolsDocumented = defineRule({
  id: "system-tools-documented",
  summary: "Where resources are listed by type, the models and tools of every AI system are among them.",
  requirements: ["A.4.4"],
  severity: "warning",
  basis: "requirement",
  notAGap:
    "A list that does not tell types is not asked, nor one without any tools. What the supplier builds with need not be known; the model that is used counts as a tool.",
  on: system,
  reads: [resource],
  options: z.strictObject({}),
  messages: {
    unlisted: {
      problem: "The list of resources names no model or tool for {system}.",
      why: "Results can be repeated, and a fault in a model or a library be traced, only where it is known which one is used.",
      how: "Add the model with its version and the tools for preparing data, training, evaluation and operation.",
    },
  },
  appliesTo: (record, { project }) => isAskedFor("tool", record, project),
  check(record, { project, report }) {
    if (resourcesOf(record, project).some((each) => typeOf(each) === "tool")) return;
    report("unlisted", { at: record.at(), data: { system: nameSystem(record) } });
  },
  examples: [
    {
      shows: "gap",
      title: "places and data, and no tool",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.4.4,Yes,results must be repeatable\n",
        "aims/systems.csv": `ID,Name,Status
SYS-001,Harbour Score,production
SYS-002,Kaj,production
~~~~~~~ The list of resources names no model or tool for SYS-002 (Kaj).
`,
        "aims/resource-inventory.md": `# Resource inventory

| System  | Resource | Type  | Version |
| ------- | -------- | ----- | ------- |
| SYS-001 | LightGBM | tool  | 4.6     |
| SYS-002 | DS-004   | data  | 2026-10 |
`,
      },
    },
    {
      shows: "good",
      title: "by type, by heading",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.4.4,Yes,results must be repeatable\n",
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\nSYS-002,Kaj,production\n",
        "aims/resource-inventory.yaml": `resources:
  - { system: SYS-001, item: LightGBM, type: machine learning library, version: "4.6" }
`,
        "aims/kaj/resources.md": `# AI system resources

## Models and tools

| System  | Resource             | Version |
| ------- | -------------------- | ------- |
| SYS-002 | northmere-dialog-4   | 4       |
`,
      },
    },
    {
      shows: "absent",
      title: "a list that tells no types",
      files: {
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\n",
        "aims/resource-inventory.csv": "System,Resource,Owner\nSYS-001,LightGBM,Aylin\n",
      },
    },
  ],
});
