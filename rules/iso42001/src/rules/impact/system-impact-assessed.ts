import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { system } from "../../kinds/system.ts";
import { mayBeInUse } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";
import { assessmentsOf, citesOther } from "./assessments-of.ts";

/** Every system that people live with has an impact assessment. */
export const systemImpactAssessed = defineRule({
  id: "system-impact-assessed",
  summary: "The impact of every AI system in production or in a pilot has been assessed.",
  requirements: ["6.1.4", "8.4"],
  severity: "error",
  basis: "requirement",
  on: system,
  reads: [impactAssessment],
  options: z.strictObject({}),
  notAGap:
    "One assessment may cover several systems that are alike, as long as it names each of them. Systems that are planned, retired or out of scope are not asked.",
  messages: {
    unassessed: {
      problem: "No impact assessment speaks of {name}.",
      why: "People live with what the system does, and nobody has looked at what that may be; auditors take a system from the inventory and ask for its assessment.",
      how: "Assess the impact of the system and name its id in the assessment, or correct its status in the inventory.",
    },
  },
  appliesTo: (record, { project }) =>
    project.records(impactAssessment).length > 0 &&
    mayBeInUse(record) &&
    !(record.state("inScope") === "read" && record.fields.inScope === false),
  check(record, { project, report }) {
    if (assessmentsOf(record, project).length > 0 || citesOther(record, project)) return;
    const at = record.at(record.state("impactAssessment") === "absent" ? undefined : "impactAssessment");
    report("unassessed", { at, data: { name: nameSystem(record) } });
  },
  examples: [
    {
      shows: "gap",
      title: "a system in production that no assessment names",
      files: {
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, status: production }
  - { id: SYS-002, name: Kaj, status: pilot }
          ~~~~~~~ No impact assessment speaks of SYS-002 (Kaj).
  - { id: SYS-003, name: Pairwright, status: development }
`,
        "aims/impact/sys-001.md": `# AI system impact assessment

| Field | Value   |
| ----- | ------- |
| ID    | AIA-001 |
| System | SYS-001 |
| Level | high |
| Date  | 2026-05-20 |
`,
      },
    },
    {
      shows: "good",
      title: "by name, by title, by the inventory's own link, and a page elsewhere",
      files: {
        "aims/ai-system-inventory.md": `# AI system inventory

| System ID | System name   | Status     | Impact assessment                      |
| --------- | ------------- | ---------- | -------------------------------------- |
| SYS-001   | Harbour Score | Production |                                        |
| SYS-002   | Kaj           | Production |                                        |
| SYS-003   | Pairwright    | Production | [assessment](impact/code.md)           |
| SYS-004   | Old Scorer    | Live       | https://wiki.example.org/assessments/4 |
`,
        "aims/impact/score.yaml": `kind: impact-assessment
system: Harbour Score
level: medium
date: 2026-05-20
`,
        "aims/impact/chat.md":
          "# AI system impact assessment of SYS-002 Kaj\n\n**Impact level:** medium\n\n## Conclusion\n\nBearable.\n",
        "aims/impact/code.md":
          "# AI system impact assessment\n\n**Impact level:** low\n\n## Conclusion\n\nBearable.\n",
      },
    },
    {
      shows: "absent",
      title: "no assessment at all: that it is missing is reported once, elsewhere",
      files: { "aims/systems.yaml": "systems:\n  - { id: SYS-001, name: Kaj, status: production }\n" },
    },
  ],
});
