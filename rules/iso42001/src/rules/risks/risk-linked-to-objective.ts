import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { objective } from "../../kinds/objective.ts";
import { risk } from "../../kinds/risk.ts";
import { called } from "../../shared/called.ts";
import { headOf } from "../../shared/head-of.ts";
import { splitLacking } from "../../shared/places.ts";
import { unknownObjectives } from "../objectives/objective-links.ts";
import { riskPlaces } from "./places.ts";
import { isClosed } from "./rating.ts";

const why =
  "A risk is an effect on what the organisation wants to reach; a risk that touches no objective, or an objective that no risk touches, deserves a second look.";

/** Risks are effects on objectives, and the register shows on which. */
export const riskLinkedToObjective = defineRule({
  id: "risk-linked-to-objective",
  summary: "A risk names the AI objectives that it endangers.",
  requirements: ["6.1.2", "6.2"],
  severity: "info",
  basis: "practice",
  on: risk,
  reads: [objective],
  options: z.strictObject({}),
  notAGap:
    "The standard wants risks to be assessed with the objectives in mind; that each risk names one is custom. A risk to people that no objective speaks of stays a risk.",
  messages: {
    unlinked: {
      problem: "{id} names no objective that it endangers.",
      why,
      how: "Name the objectives that suffer if it comes true, or ask whether one is missing in the list.",
    },
    everywhere: {
      problem: "None of the {count} risks in this register names an objective that it endangers.",
      why,
      how: "Add a column for the objectives, and name for each risk those that suffer if it comes true.",
    },
    unknown: {
      problem: "{id} names the objective {objective}, which the list of objectives does not have.",
      why: "The link leads nowhere, so nobody can tell which aim is meant.",
      how: "Correct the id, or enter the objective in the list.",
    },
  },
  appliesTo: (record, { project }) => project.records(objective).length > 0 && !isClosed(record),
  check(record, { project, report }) {
    const id = called(record, "Risk");
    const named = record.fields.objectives ?? [];
    for (const { id: missing, range } of unknownObjectives(named, project)) {
      report("unknown", { at: record.span(range), key: missing, data: { id, objective: missing } });
    }
    if (record.has("objectives")) return;
    const places = project.derive(riskPlaces).get(record.document.path);
    const { own, everywhere } = splitLacking(["objectives"], places);
    if (own.length > 0) report("unlinked", { at: record.at("objectives"), data: { id } });
    if (everywhere.length > 0 && places) {
      const { count, subject } = places;
      report("everywhere", { at: headOf(record.document), subject, once: true, data: { count } });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "an empty cell, and an objective that there is not",
      files: {
        "aims/objectives.csv": `ID,Objective,Metric,Target
OBJ-001,Equal chances,ratio of approvals,90
OBJ-002,Scores as tested,share of good months,95
`,
        "aims/risk-register.md": `# Risk register

| Risk ID | Description         | Level | Objectives       |
| ------- | ------------------- | ----- | ---------------- |
| R-001   | Scores drift unseen | high  | OBJ-001, OBJ-012 |
                                                   ~~~~~~~ R-001 names the objective OBJ-012, which the list of objectives does not have.
| R-002   | Secrets leak        | low   |                  |
                                          ~ R-002 names no objective that it endangers.
`,
      },
    },
    {
      shows: "good",
      title: "by id and by name",
      files: {
        "aims/objectives.yaml": `objectives:
  - { id: OBJ-001, text: Equal chances, metric: ratio of approvals, target: 90 }
  - { id: OBJ-002, text: Scores as tested, metric: share of good months, target: 95 }
`,
        "aims/risks.yaml": `risks:
  - { id: R-001, description: Drift, level: high, objectives: [OBJ-001, OBJ-002] }
  - { id: R-002, description: Leak, level: low, objectives: Equal chances }
`,
      },
    },
    {
      shows: "absent",
      title: "no column for objectives",
      files: {
        "aims/objectives.csv": `ID,Objective,Metric,Target
OBJ-001,Equal chances,ratio of approvals,90
`,
        "aims/risk-register.csv": `Risk ID,Description,Level
~~~~~~~ None of the 2 risks in this register names an objective that it endangers.
R-001,Scores drift unseen,high
R-002,Secrets leak,low
`,
      },
    },
  ],
});
