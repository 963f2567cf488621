import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { policy } from "../../kinds/policy.ts";
import { sentencesOf } from "../../shared/sentences.ts";
import { framesObjectives, statesObjectives } from "./frames-objectives.ts";
import { isInForce, notStatements } from "./in-force.ts";

/** Objectives follow from the policy; it says how they are set, or holds them itself. */
export const policyFramesObjectives = defineRule({
  id: "policy-frames-objectives",
  summary: "The AI policy says how AI objectives are set, or holds them.",
  requirements: ["5.2"],
  severity: "error",
  basis: "requirement",
  on: policy,
  options: z.strictObject({}),
  notAGap:
    "Objectives may be listed in the policy itself, or the policy may say in one sentence where they come from. Drafts are not asked.",
  messages: {
    missing: {
      problem: "{policy} does not say how AI objectives are set.",
      why: "Objectives that follow from no policy are picked by chance; auditors trace each one back to it.",
      how: "Write who sets the objectives, how often and from which of the policy's principles, or list them.",
    },
  },
  appliesTo: isInForce,
  check(record, { report }) {
    const section = record.state("objectives");
    if (section === "read" && statesObjectives(record.fields.objectives ?? "")) return;
    const isFramed = sentencesOf(record.document, notStatements).some(({ text }) => framesObjectives(text));
    if (!isFramed) report("missing", { at: record.at("objectives"), data: { policy: record.id } });
  },
  examples: [
    {
      shows: "gap",
      title: "an objective of the policy, none of the organisation",
      files: {
        "aims/ai-policy.md": `# AI policy
  ~~~~~~~~~ AI policy does not say how AI objectives are set.

**Owner:** Jane Doe

## 1. Objective

The objective of this policy is to set rules for the use of AI.

## 2. Principles

People decide about people.
`,
      },
    },
    {
      shows: "good",
      title: "one sentence in a section of another name",
      files: {
        "aims/ai-policy.md": `---
owner: Jane Doe
---

# AI policy

## How we steer

Every spring the board sets AI objectives, each with a measure, from the principles above.
`,
      },
    },
    {
      shows: "absent",
      title: "a heading with nothing below it",
      files: {
        "aims/ai-policy.md": `# AI policy

| Field | Value    |
| ----- | -------- |
| Owner | Jane Doe |

## Framework for objectives
   ~~~~~~~~~~~~~~~~~~~~~~~~ AI policy does not say how AI objectives are set.

## Review
`,
      },
    },
  ],
});
