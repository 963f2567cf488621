import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { deployment } from "../../kinds/deployment.ts";
import { system } from "../../kinds/system.ts";
import { nameSystem } from "../systems/name-system.ts";
import { isInUseAs } from "./asked.ts";
import { deploymentsBySystem, recordsOf } from "./of-system.ts";

/** Going live is planned, not something that happens. */
export const deploymentPlanned = defineRule({
  id: "deployment-planned",
  summary: "Every AI system that the organisation runs has a deployment plan.",
  requirements: ["A.6.2.5"],
  severity: "error",
  basis: "requirement",
  on: system,
  reads: [deployment],
  options: z.strictObject({}),
  notAGap:
    "A provider needs no plan for systems that only its customers run. One plan may cover several releases, as long as it says which one is live.",
  messages: {
    missing: {
      problem: "{name} is in use, and no deployment plan speaks of it.",
      why: "The conditions for going live are agreed and checked in the plan; without one nobody can show that they were met.",
      how: "File the plan by which the system went live, with its conditions, approval and way back, or plan its next release that way and record the lapse.",
    },
  },
  appliesTo: (record) => isInUseAs("uses", record),
  check(record, { project, report }) {
    if (recordsOf(deploymentsBySystem, record, project).length > 0) return;
    report("missing", { at: record.at(), data: { name: nameSystem(record) } });
  },
  examples: [
    {
      shows: "gap",
      title: "a plan for one of two systems",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.5,Yes,releases must have a way back\n",
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Role               | Status     |
| ------- | ------------- | ------------------ | ---------- |
| SYS-001 | Harbour Score | producer, deployer | production |
| SYS-002 | Kaj           | deployer           | pilot      |
  ~~~~~~~ SYS-002 (Kaj) is in use, and no deployment plan speaks of it.
`,
        "aims/deployment/harbour-score.md": `# Deployment plan

| Field   | Value      |
| ------- | ---------- |
| System  | SYS-001    |
| Go-live | 2026-06-15 |
`,
      },
    },
    {
      shows: "good",
      title: "a release checklist in YAML",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.5,Yes,releases must have a way back\n",
        "aims/systems.csv": "ID,Name,Role,Status\nSYS-002,Kaj,customer,live\n",
        "aims/release-kaj.yaml":
          "type: release-approval\nsystem: Kaj\ngo_live: 2026-03-02\napproved_by: Priya Raman\n",
      },
    },
    {
      shows: "absent",
      title: "a provider whose customers run the system",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.5,Yes,releases must have a way back\n",
        "aims/systems.csv": "ID,Name,Role,Status\nSYS-001,Harbour Score,producer and provider,production\n",
      },
    },
  ],
});
