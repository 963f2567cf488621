import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { intendedUse } from "../../kinds/intended-use.ts";
import { called } from "../../shared/called.ts";
import { listing } from "../../shared/listing.ts";

const parts = [
  ["intended", "intended uses"],
  ["users", "users"],
  ["environment", "surroundings"],
  ["prohibited", "uses that are not allowed"],
] as const;

/** A purpose has an inside only where it is said who, where, and what lies outside. */
export const intendedUseComplete = defineRule({
  id: "intended-use-complete",
  summary:
    "A statement of intended use names the uses, the users, the surroundings, and what is not allowed.",
  requirements: ["A.9.4"],
  severity: "warning",
  basis: "practice",
  notAGap: "Where nothing is excluded by intention, say so and why; that is a decision, and silence is none.",
  on: intendedUse,
  options: z.strictObject({}),
  messages: {
    incomplete: {
      problem: "{name} says nothing of {lacking}.",
      why: "Whoever checks later whether the system is used as intended has nothing to compare with.",
      how: "Ask the owner of the system, and add what is missing under a heading or in a field of its own.",
    },
  },
  appliesTo: (record) => !record.ragged,
  check(record, { report }) {
    const lacking = parts.filter(([path]) => !record.has(path)).map(([, words]) => words);
    if (lacking.length === 0) return;
    const name = called(record, "The statement of intended use");
    const [first] = parts.filter(([path]) => !record.has(path));
    report("incomplete", { at: record.at(first?.[0]), data: { name, lacking: listing(lacking) } });
  },
  examples: [
    {
      shows: "gap",
      title: "a heading without text, a row with an empty cell",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.9.4,Yes,scores invite other uses\n",
        "aims/intended-use/kaj.md": `---
id: USE-002
kind: intended-use-statement
system: SYS-002
---

# Intended use of Kaj

## Intended uses

- answering general questions

## Users

Customers.

## Environment

The website.

## Prohibited uses
   ~~~~~~~~~~~~~~~ USE-002 says nothing of uses that are not allowed.
`,
        "aims/intended-uses.csv": `System,Intended uses,Users,Environment,Prohibited uses
SYS-003,suggesting code,,editor,secrets
                        ~ SYS-003 says nothing of users.
`,
      },
    },
    {
      shows: "good",
      title: "in other words",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.9.4,Yes,scores invite other uses\n",
        "aims/use.yaml": `kind: intended-use-statement
system: SYS-001
intended_purpose: rating applications for consumer loans
intended_users: [underwriters]
context_of_use: the case system
out_of_scope: [marketing, hiring]
`,
      },
    },
    {
      shows: "absent",
      title: "only what it is meant for",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.9.4,Yes,scores invite other uses\n",
        "aims/intended-use.md": `# Intended use of Kaj
  ~~~~~~~~~~~~~~~~~~~ SYS-002 says nothing of users, surroundings and uses that are not allowed.

**System:** SYS-002
**Purpose:** answering questions
`,
      },
    },
  ],
});
