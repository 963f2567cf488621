import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { risk } from "../../kinds/risk.ts";
import { system } from "../../kinds/system.ts";
import { isUnderWay } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";
import { isRiskOf, saysItsSystem } from "./system-risks.ts";

const why =
  "A system whose risks nobody has assessed is in use on trust; auditors take one system and follow it through the register.";

/** Every system in use has at least one risk in the register. */
export const systemRisksAssessed = defineRule({
  id: "system-risks-assessed",
  summary: "The risks of every AI system in use have been assessed.",
  requirements: ["6.1.2", "8.2"],
  severity: "error",
  basis: "requirement",
  on: system,
  reads: [risk],
  options: z.strictObject({}),
  notAGap:
    "A risk of several systems may name them all, or say that it holds for every system. Systems that are only planned, retired or out of scope are not asked.",
  messages: {
    unassessed: {
      problem: "No risk in the register belongs to {name}.",
      why,
      how: "Assess the risks of the system and record them with its id, or correct its status in the inventory.",
    },
    unlinked: {
      problem: "None of the {count} risks says which system it belongs to, so none is known for {name}.",
      why,
      how: "Give the register a column for the system, with the ids of the inventory.",
    },
  },
  appliesTo: (record, { project }) => project.records(risk).length > 0 && isUnderWay(record),
  check(record, { project, report }) {
    const risks = project.records(risk).toSorted((a, b) => Number(a.ragged) - Number(b.ragged));
    if (risks.some((each) => isRiskOf(each, record, project))) return;
    const at = record.at();
    const name = nameSystem(record);
    if (risks.some(saysItsSystem)) report("unassessed", { at, data: { name } });
    // With one system in the inventory, a register that names none is about that one.
    else if (project.records(system).length > 1)
      report("unlinked", { at, data: { name, count: risks.length } });
  },
  examples: [
    {
      shows: "gap",
      title: "a system in production that no risk names",
      files: {
        "aims/systems.yaml": `systems:
  - id: SYS-001
    name: Harbour Score
    status: production
  - id: SYS-002
        ~~~~~~~ No risk in the register belongs to SYS-002 (Kaj).
    name: Kaj
    status: pilot
  - id: SYS-003
    name: Old Scorer
    status: retired
`,
        "aims/risk-register.md": `# AI risk register

| ID    | System  | Risk         | Level |
| ----- | ------- | ------------ | ----- |
| R-001 | SYS-001 | Scores drift | High  |
`,
      },
    },
    {
      shows: "gap",
      title: "risks that belong to no system",
      files: {
        "aims/ai-system-inventory.csv": `System ID,System name,Deployment status
AI-1,Chat assistant,live
~~~~ None of the 2 risks says which system it belongs to, so none is known for AI-1 (Chat assistant).
AI-2,CV screening,live
~~~~ None of the 2 risks says which system it belongs to, so none is known for AI-2 (CV screening).
`,
        "aims/risk-register.csv": `Risk ID,Risk,Level
R-001,Wrong answers,Medium
R-002,Unfair ranking,High
`,
      },
    },
    {
      shows: "good",
      title: "by id, by name, for all, and a register of one system",
      files: {
        "aims/systems.md": `# AI system inventory

| System ID | Name            | Status      |
| --------- | --------------- | ----------- |
| SYS-001   | Harbour Score   | Production  |
| SYS-002   | Kaj             | Production  |
| SYS-003   | Pairwright      | Development |
`,
        "aims/risk-register.md": `# AI risk register

| ID    | AI system             | Risk         |
| ----- | --------------------- | ------------ |
| R-001 | SYS-001 (scoring)     | Scores drift |
| R-002 | Kaj                   | Wrong fees   |
`,
        "aims/risks/pairwright.md": `# Risk register

**AI system:** Pairwright

| ID    | Risk          | Level |
| ----- | ------------- | ----- |
| R-101 | Insecure code | High  |
`,
      },
    },
    {
      shows: "absent",
      title: "no risk register: that it is missing is reported once, elsewhere",
      files: { "aims/systems.yaml": "systems:\n  - id: SYS-001\n    name: Kaj\n    status: production\n" },
    },
  ],
});
