import { defineRule, isNone, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { objective } from "../../kinds/objective.ts";
import { called } from "../../shared/called.ts";
import { listing } from "../../shared/listing.ts";
import { isMeasurable } from "../../shared/measurable.ts";
import { ownSection } from "./own-section.ts";

type Objective = RecordOf<typeof objective>;
type Part = "actions" | "resources" | "responsible" | "due" | "evaluation";

const parts: readonly (readonly [Part, string])[] = [
  ["actions", "what is done"],
  ["resources", "which resources it takes"],
  ["responsible", "who is responsible"],
  ["due", "until when"],
  ["evaluation", "how the result is judged"],
];

/** An objective comes with a plan. */
export const objectivePlanned = defineRule({
  id: "objective-planned",
  summary:
    "Every AI objective has a plan: actions, resources, somebody responsible, a date, a way to judge the result.",
  requirements: ["6.2"],
  severity: "error",
  basis: "requirement",
  on: objective,
  options: z.strictObject({}),
  notAGap:
    "The plan may stand in a section of its own for the objective, in its own words. That an objective takes no extra resources is an answer.",
  messages: {
    incomplete: {
      problem: "The plan for {id} does not say {lacking}.",
      why: "An objective without a complete plan is reached by luck; auditors go through these five questions for each one.",
      how: "Agree on what is missing with whoever is responsible, and write it down.",
    },
  },
  check(record, { project, report }) {
    const section = ownSection(record, project);
    const lacking = parts.filter(([part]) => !isPlanned(record, part) && !labels[part].test(section));
    const [first] = lacking;
    if (!first) return;
    const at = record.at(lacking.length === parts.length ? undefined : first[0]);
    report("incomplete", {
      at,
      data: { id: called(record, "objective"), lacking: listing(lacking.map(([, words]) => words)) },
    });
  },
  examples: [
    {
      shows: "gap",
      title: "no resources, no way to judge",
      files: {
        "aims/objectives.md": `# AI objectives

| ID    | Objective        | Actions          | Resources | Responsible | Due        | Evaluation |
| ----- | ---------------- | ---------------- | --------- | ----------- | ---------- | ---------- |
| OBJ-1 | 90 % fair scores | re-weigh samples |           | Jane Doe    | 2027-06-30 | n/a        |
                                                ~ The plan for OBJ-1 does not say which resources it takes and how the result is judged.
| OBJ-2 | 96 % right       |                  |           |             |            |            |
  ~~~~~ The plan for OBJ-2 does not say what is done, which resources it takes, who is responsible, until when and how the result is judged.
`,
      },
    },
    {
      shows: "good",
      title: "a plan; a measure that is followed is a way to judge",
      files: {
        "aims/objectives.yaml": `objectives:
  - id: OBJ-1
    text: Applicants of every group have nearly the same chance.
    actions: [re-weigh samples, ask for rent data]
    resources: none besides the team
    responsible: Jane Doe
    due: 2027-06-30
    metric: lowest ratio of approval rates, percent
    target: ">= 90"
    frequency: monthly
`,
      },
    },
    {
      shows: "absent",
      title: "a list of wishes",
      files: {
        "aims/objectives.csv": `ID,Objective
OBJ-1,90 % fair scores
~~~~~ The plan for OBJ-1 does not say what is done, which resources it takes, who is responsible, until when and how the result is judged.
`,
      },
    },
  ],
});

/** How a plan in a section of its own begins its parts. */
const labels: Readonly<Record<Part, RegExp>> = {
  actions: /\b(?:(?:implementation|action) plan|actions?|what will be done|initiatives|measures to)\b/i,
  resources: /\b(?:resources?|budget|staff|fte)\b/i,
  responsible: /\b(?:responsible|owner|accountable)\b/i,
  due: /\b(?:20\d\d|q[1-4]|due|deadline|timeline)\b/i,
  evaluation: /\b(?:evaluat\w+|measurement metrics|how results|success criteria)\b/i,
};

/** "None" may be an answer about resources, and about nothing else. A target that is followed is a way to judge. */
function isPlanned(record: Objective, part: Part): boolean {
  if (record.has(part)) return part === "resources" || !isNone(record.written(part) ?? "");
  return (
    part === "evaluation" &&
    record.has("frequency") &&
    (record.has("metric") ? record.has("target") : isMeasurable(record.written("target") ?? ""))
  );
}
