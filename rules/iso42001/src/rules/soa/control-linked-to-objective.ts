import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { control } from "../../kinds/control.ts";
import { objective } from "../../kinds/objective.ts";
import { headOf } from "../../shared/head-of.ts";
import { splitLacking } from "../../shared/places.ts";
import { unknownObjectives } from "../objectives/objective-links.ts";
import { controlPlaces } from "./places.ts";
import { isControl, isIncluded } from "./row.ts";

const why = "A control that serves no aim is paperwork, and an aim that no control serves is left to chance.";

/** Controls are there for something; the Statement of Applicability may show for what. */
export const controlLinkedToObjective = defineRule({
  id: "control-linked-to-objective",
  summary: "A control that is taken on names the AI objectives that it serves.",
  requirements: ["6.1.3"],
  severity: "info",
  basis: "practice",
  on: control,
  reads: [objective],
  options: z.strictObject({}),
  notAGap:
    "No clause asks for this column. A control that a law or a contract calls for may serve no objective of your own; its justification says so.",
  messages: {
    unlinked: {
      problem: "{id} names no objective that it serves.",
      why,
      how: "Name the objectives that the control helps to reach.",
    },
    everywhere: {
      problem: "None of the {count} controls in this statement names an objective that it serves.",
      why,
      how: "Add a column for the objectives, and name for each control those that it helps to reach.",
    },
    unknown: {
      problem: "{id} names the objective {objective}, which the list of objectives does not have.",
      why: "The link leads nowhere, so nobody can tell which aim is meant.",
      how: "Correct the id, or enter the objective in the list.",
    },
  },
  appliesTo: (record, { project }) =>
    project.records(objective).length > 0 && isControl(record) && isIncluded(record),
  check(record, { project, report }) {
    const id = record.id;
    const named = record.fields.objectives ?? [];
    for (const { id: missing, range } of unknownObjectives(named, project)) {
      report("unknown", { at: record.span(range), key: missing, data: { id, objective: missing } });
    }
    if (record.has("objectives")) return;
    const places = project.derive(controlPlaces).get(record.document.path);
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
        "aims/soa.md": `# Statement of Applicability

| Control | Applicable | Justification | Objectives |
| ------- | ---------- | ------------- | ---------- |
| A.7.4   | Yes        | R-001         | OBJ-012    |
                                         ~~~~~~~ A.7.4 names the objective OBJ-012, which the list of objectives does not have.
| A.8.2   | Yes        | AI Act        |            |
                                         ~ A.8.2 names no objective that it serves.
| A.10.4  | No         | no customers  |            |
`,
      },
    },
    {
      shows: "good",
      title: "each control that applies serves one",
      files: {
        "aims/objectives.yaml": `objectives:
  - { id: OBJ-001, text: Equal chances, metric: ratio of approvals, target: 90 }
`,
        "aims/soa.yaml": `controls:
  - { control: A.7.4, applicable: yes, justification: R-001, objectives: [OBJ-001] }
  - { control: A.10.4, applicable: no, justification: no customers }
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
        "aims/soa.csv": `Control,Applicable,Justification
~~~~~~~ None of the 2 controls in this statement names an objective that it serves.
A.7.4,Yes,R-001
A.8.2,Yes,AI Act
`,
      },
    },
  ],
});
