import { defineRule, isNone } from "@aims-lint/core";
import * as z from "zod";
import { resourcePlan } from "../../kinds/resource-plan.ts";
import { listing } from "../../shared/listing.ts";
import { said } from "../../shared/said.ts";
import { planRows } from "./plan-rows.ts";

const parts = [
  ["needs", "what is needed"],
  ["provided", "what was provided"],
] as const;
const why = "Resources that are not counted are promised by everybody and given by nobody.";

/** What the AI management system needs is set against what it got. */
export const resourcePlanComplete = defineRule({
  id: "resource-plan-complete",
  summary:
    "The resource plan says what is needed, what was provided, for which time, and what is done about a gap.",
  requirements: ["7.1"],
  severity: "warning",
  basis: "practice",
  notAGap:
    "The clause asks that resources are determined and provided, not for a plan; figures may stay in the budget, with a reference to it. A period may be a year in the title.",
  on: resourcePlan,
  options: z.strictObject({}),
  messages: {
    part: {
      problem: "{name} does not say {lacking}.",
      why,
      how: "Add it, or refer to the budget or the decision that says it.",
    },
    period: {
      problem: "{name} does not say for which time it holds.",
      why: "Needs grow with systems and data; a plan without a period is never out of date and never right.",
      how: "Enter the period that the plan covers.",
    },
    cell: {
      problem: "For {need} it is not said {lacking}.",
      why,
      how: "Fill in what was agreed with those who grant it.",
    },
    gap: {
      problem: "{need} lacks {gap}, and nothing is decided about it.",
      why: "A known gap without a decision is a gap that somebody accepted without saying so.",
      how: "Decide: provide it, do with less, or accept the risk; and enter who decided and until when.",
    },
  },
  check(record, { report }) {
    const rows = planRows(record.document);
    const name = record.id;
    if (
      !record.has("period") &&
      !/\b20\d\d\b/.test(`${record.document.title?.value ?? ""} ${record.document.path}`)
    )
      report("period", { at: record.at("period"), severity: "info", data: { name } });
    const open = rows.length > 0 ? [] : parts.filter(([path]) => said(record, path).as !== "said");
    const [first] = open;
    if (first) {
      const lacking = listing(open.map(([, words]) => words));
      report("part", { at: record.at(first[0]), data: { name, lacking } });
    }
    for (const { need, needed, provided, gap, decision } of rows) {
      for (const [cell, lacking] of [
        [needed, "what is needed"],
        [provided, "what was provided"],
      ] as const) {
        if (cell.text === "")
          report("cell", { at: record.span(cell.range), key: `${need} ${lacking}`, data: { need, lacking } });
      }
      if (
        gap &&
        decision &&
        gap.text !== "" &&
        !isNone(gap.text) &&
        !/^0\b/.test(gap.text) &&
        decision.text === ""
      )
        report("gap", { at: record.span(decision.range), key: need, data: { need, gap: gap.text } });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "no period, an empty cell, a gap that nobody decided on",
      files: {
        "aims/resource-plan.md": `# Resource plan
  ~~~~~~~~~~~~~ (info) Resource plan does not say for which time it holds.

| Need       | Needed   | Provided | Gap    | Decision |
| ---------- | -------- | -------- | ------ | -------- |
| Engineers  | 7 posts  | 6 posts  | 1 post |          |
                                              ~ Engineers lacks 1 post, and nothing is decided about it.
| Monitoring | licence  |          |        |          |
                          ~ For Monitoring it is not said what was provided.
| Auditor    | 25 days  | 25 days  | none   |          |
`,
      },
    },
    {
      shows: "good",
      title: "a table, and prose with a year in its title",
      files: {
        "aims/resource-plan.md": `---
kind: resource-plan
period: 2026-10 to 2027-12
---

# What we need

| Resource  | Required | Available | Gap    | Action       |
| --------- | -------- | --------- | ------ | ------------ |
| Engineers | 7 posts  | 6 posts   | 1 post | hire in May  |
`,
        "aims/aims-resources.md": `# AIMS resources 2027

## Human resources

Two posts and an assistant.

## Budget

EUR 188,000, granted on 2026-10-28.
`,
      },
    },
    {
      shows: "absent",
      title: "a title and nothing else",
      files: {
        "aims/resource-plan.md": `# Resource plan
  ~~~~~~~~~~~~~ Resource plan does not say what is needed and what was provided.
  ~~~~~~~~~~~~~ (info) Resource plan does not say for which time it holds.

To follow.
`,
      },
    },
  ],
});
