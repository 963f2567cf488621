import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { opportunity } from "../../kinds/opportunity.ts";
import { daysAgo } from "../../shared/days-ago.ts";
import { documentsWith } from "../../shared/documents-with.ts";
import { listing } from "../../shared/listing.ts";
import { titled } from "../../shared/titled.ts";

const parts = [
  { says: "what is done about it", path: "action" },
  { says: "who does it", path: "owner" },
  { says: "how its effect is judged", path: "evaluation" },
] as const;

/** An opportunity that somebody wants to take is planned like a risk that somebody wants to lower. */
export const opportunityPlanned = defineRule({
  id: "opportunity-planned",
  summary:
    "For every opportunity that is pursued it is known what is done, by whom, and how the effect is judged.",
  requirements: ["6.1.1"],
  severity: "warning",
  basis: "requirement",
  on: opportunity,
  options: z.strictObject({}),
  notAGap:
    "An opportunity that was looked at and is not pursued needs no plan: give it the status rejected. How the effect is judged may be as simple as a figure that is read once.",
  messages: {
    lacking: {
      problem: "{opportunity} does not say {lacking}.",
      why: "Actions on opportunities are planned and their effect is judged, as with risks; otherwise the register is a list of wishes.",
      how: "Plan it, or set its status to rejected with the reason.",
    },
    late: {
      problem: "{opportunity} was to be taken by {due}, {late}, and is still open.",
      why: "A date that has passed without a word shows that nobody follows the register.",
      how: "Write down what came of it, or set a new date with the reason.",
    },
  },
  appliesTo: (record) => record.state("status") !== "read" || record.fields.status !== "rejected",
  check(record, { project, report }) {
    const { today } = project;
    const lacking = parts.filter(
      ({ path }) => project.derive(withPlace[path]).has(record.document) && !record.has(path),
    );
    const unasked = parts.filter(
      ({ path }) => path !== "evaluation" && !project.derive(withPlace[path]).has(record.document),
    );
    const [first] = [...lacking, ...unasked];
    const opportunity = titled(record, "opportunity", "opportunity");
    if (first) {
      const names = parts.filter((part) => lacking.includes(part) || unasked.includes(part));
      const data = { opportunity, lacking: listing(names.map(({ says }) => says)) };
      report("lacking", { at: record.at(first.path), data });
    }
    const { due } = record.fields;
    if (due !== undefined && due < today && record.fields.status !== "done")
      report("late", { at: record.at("due"), data: { opportunity, due, late: daysAgo(due, today) } });
  },
  examples: [
    {
      shows: "gap",
      title: "nobody does it, and a date that has passed",
      files: {
        "aims/opportunities.md": `# Opportunity register

| ID    | Opportunity      | Action        | Owner    | Due        | Status      |
| ----- | ---------------- | ------------- | -------- | ---------- | ----------- |
| OPP-1 | Answers at night | evening pilot |          | 2027-06-30 | planned     |
                                             ~ OPP-1 (Answers at night) does not say who does it.
| OPP-2 | Better tests     | test weeks    | Jane Doe | 2026-09-30 | in progress |
                                                        ~~~~~~~~~~ OPP-2 (Better tests) was to be taken by 2026-09-30, 52 days ago, and is still open.
`,
      },
    },
    {
      shows: "good",
      title: "planned, or not pursued",
      files: {
        "aims/opportunities.yaml": `opportunities:
  - { id: OPP-1, opportunity: Answers at night, action: evening pilot, owner: Jane Doe, effect: share at night }
  - { id: OPP-2, opportunity: Voice answers, status: not pursued }
`,
      },
    },
    {
      shows: "absent",
      title: "a list of wishes",
      files: {
        "aims/opportunities.csv": `ID,Opportunity,Benefit
OPP-1,Answers at night,customers in shift work are served
~~~~~ OPP-1 (Answers at night) does not say what is done about it and who does it.
`,
      },
    },
  ],
});

const withPlace = {
  action: documentsWith(opportunity, "action"),
  owner: documentsWith(opportunity, "owner"),
  evaluation: documentsWith(opportunity, "evaluation"),
} as const;
