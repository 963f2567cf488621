import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { monitoring } from "../../kinds/monitoring.ts";
import { operationPlan } from "../../kinds/operation-plan.ts";
import { system } from "../../kinds/system.ts";
import { isInUse } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";
import { indicatorsOf, isDocumentAbout, watches } from "./indicators.ts";

/** A system in operation is watched: it is known what is measured of it. */
export const systemMonitored = defineRule({
  id: "system-monitored",
  summary: "Every AI system in use is watched: a monitoring plan has an indicator for it.",
  requirements: ["A.6.2.6", "9.1"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "A system that somebody else runs is still watched from here, if only by complaints, availability or samples of its answers. One that is not in use yet needs no indicator.",
  on: system,
  reads: [monitoring, operationPlan],
  options: z.strictObject({}),
  messages: {
    missing: {
      problem: "{id} is in use, and no indicator watches it.",
      why: "A system that nobody measures can drift, fail or be misused for months before anybody notices.",
      how: "Decide what would show that it stops doing its work well (errors, drift, complaints, overrides), and enter it with limit, rhythm and owner.",
    },
    noPlan: {
      problem: "{id} is in use, and there is no monitoring plan.",
      why: "A system that nobody measures can drift, fail or be misused for months before anybody notices.",
      how: 'Write down what is measured, how, how often and what happens beyond the limit, in a document titled "{title}".',
    },
    words: {
      problem: "{id} is in use, and {path} names nothing that is measured.",
      why: "A plan without indicators leaves it to chance what is looked at, and when it is bad enough to act.",
      how: "Add a table of indicators: what is measured, how, how often, the limit, who answers for it and what happens beyond it.",
    },
  },
  appliesTo: isInUse,
  check(record, { project, report }) {
    const indicators = indicatorsOf(project);
    if (indicators.some((indicator) => watches(indicator, record, project))) return;
    const id = nameSystem(record);
    const at = record.at();
    const plan = project.records(operationPlan).find((each) => isDocumentAbout(each, record, project));
    if (indicators.length > 0) report("missing", { at, data: { id } });
    else if (plan) report("words", { at, data: { id, path: plan.document.path } });
    else report("noPlan", { at, data: { id, title: operationPlan.titles[0] ?? operationPlan.name } });
  },
  examples: [
    {
      shows: "gap",
      title: "indicators for one of two systems",
      files: {
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Status     |
| ------- | ------------- | ---------- |
| SYS-001 | Harbour Score | production |
| SYS-002 | Kaj           | pilot      |
  ~~~~~~~ SYS-002 (Kaj) is in use, and no indicator watches it.
| SYS-003 | Old scorer    | retired    |
`,
        "aims/monitoring-plan.md": `# Monitoring plan

| ID      | Subject | Metric | Threshold |
| ------- | ------- | ------ | --------- |
| MON-001 | SYS-001 | drift  | <= 0.25   |
| MON-002 | AIMS    | training done | >= 98 % |
`,
      },
    },
    {
      shows: "good",
      title: "by name, for all systems, in a plan of its own",
      files: {
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, status: production }
  - { id: SYS-002, name: Kaj, status: production }
`,
        "aims/indicators.csv": `ID,AI system,KPI,Limit
KPI-1,Harbour Score (scoring),drift,<= 0.25
`,
        "aims/kaj/monitoring-plan.md": `# Monitoring plan of Kaj

| Metric          | Target | Owner      |
| --------------- | ------ | ---------- |
| correct answers | 95 %   | Operations |
`,
      },
    },
    {
      shows: "absent",
      title: "no plan at all",
      files: {
        "aims/systems.csv": `ID,Name,Status
SYS-001,Harbour Score,production
~~~~~~~ SYS-001 (Harbour Score) is in use, and there is no monitoring plan.
`,
      },
    },
  ],
});
