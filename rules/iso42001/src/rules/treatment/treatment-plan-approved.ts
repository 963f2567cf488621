import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { document } from "../../kinds/document.ts";
import { treatment } from "../../kinds/treatment.ts";
import { approvalOf, isCoverOf } from "../../shared/approval.ts";
import { headOf } from "../../shared/head-of.ts";
import { recordsIn } from "../../shared/records-in.ts";
import { registersOf } from "../../shared/registers.ts";

const plan = { kind: treatment, title: /\btreatment plan\b/i };
const why =
  "Approving the treatment plan is management's part of the treatment: it stands behind the means, the dates and what remains.";

/** Management has approved the treatment plan, and it can be seen who and when. */
export const treatmentPlanApproved = defineRule({
  id: "treatment-plan-approved",
  summary: "The treatment plan says who approved it and when.",
  requirements: ["6.1.3"],
  severity: "error",
  basis: "requirement",
  on: "document",
  options: z.strictObject({}),
  notAGap:
    "A decision or a sign-off sheet that links to the plan, with the person and the day, counts as well as a line in the plan.",
  messages: {
    none: {
      problem: "Nothing says who approved this treatment plan.",
      why,
      how: "Have the designated management approve it, and record the name and the day in the plan{beside}.",
    },
    undated: {
      problem: "Nothing says when this treatment plan was approved.",
      why,
      how: "Record the day of the approval in the plan{beside}.",
    },
    draft: {
      problem: "This treatment plan is a draft that nobody has approved yet.",
      why,
      how: "Have the designated management approve it, and record the name, the day and the status in the plan{beside}.",
    },
  },
  appliesTo: (entry, { project }) =>
    recordsIn(entry, treatment).length > 0 && project.derive(plans).get(entry.document.path)?.[0] === entry,
  check(entry, { project, report }) {
    const covers = project.documents.filter((other) => isCoverOf(other, entry, plan));
    const places = [entry, ...covers].map((place) => ({ place, approval: approvalOf(place) }));
    if (places.some(({ approval }) => approval === "approved")) return;
    const { place, approval } = places.find(({ approval: found }) => found !== "none") ?? {
      place: covers[0] ?? entry,
      approval: "none" as const,
    };
    if (approval === "approved") return;
    const own = recordsIn(place, document)[0];
    const field = ({ none: "approver", undated: "approver", draft: "status" } as const)[approval];
    const at = own && own.written(field) !== undefined ? own.at(field) : headOf(place.document);
    const beside =
      entry.document.format === "csv" && covers.length === 0
        ? " or, as a CSV file has no place for it, in a document titled Risk treatment plan that links to it"
        : "";
    report(approval, { at, data: { beside } });
  },
  examples: [
    {
      shows: "gap",
      title: "a plan that nobody approved, and one that is a draft",
      files: {
        "aims/treatment-plan.csv": `Action ID,Risk,Action
~~~~~~~~~ Nothing says who approved this treatment plan.
ACT-001,R-001,Alert on drift
`,
      },
    },
    {
      shows: "gap",
      title: "a draft, whoever is to approve it",
      files: {
        "aims/risk-treatment-plan.md": `# AI risk treatment plan

| Field    | Value |
| -------- | ----- |
| Status   | Draft |
             ~~~~~ This treatment plan is a draft that nobody has approved yet.
| Approver | CEO   |

## Actions

| ID  | Action         | Risk  |
| --- | -------------- | ----- |
| T-1 | Alert on drift | R-001 |
`,
      },
    },
    {
      shows: "good",
      title: "the cover of a CSV file carries the approval",
      files: {
        "aims/treatment-plan.csv": `Action ID,Risk,Action
ACT-001,R-001,Alert on drift
`,
        "aims/treatment-plan.md": `---
kind: risk-treatment-plan
approved_by: Ingrid Halvorsen
approved_on: 2026-10-28
---

# AI risk treatment plan

The actions are kept in [treatment-plan.csv](treatment-plan.csv).
`,
      },
    },
    {
      shows: "absent",
      title: "no treatment plan: that it is missing is reported once, elsewhere",
      files: { "aims/risk-register.csv": "Risk ID,Risk\nR-001,Scores drift\n" },
    },
  ],
});

/** The files of a folder that hold one action each are one plan. */
const plans = registersOf(treatment);
