import { defineRule, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { policy } from "../../kinds/policy.ts";
import { sentencesOf } from "../../shared/sentences.ts";
import { commitsToImprovement, commitsToRequirements, namesRequirements } from "./commitments.ts";
import { isInForce, notStatements } from "./in-force.ts";

/** Two promises belong into every AI policy, wherever in it they stand. */
export const policyCommits = defineRule({
  id: "policy-commits",
  summary: "The AI policy commits to applicable requirements and to continual improvement.",
  requirements: ["5.2", "A.2.2"],
  severity: "error",
  basis: "requirement",
  on: policy,
  options: z.strictObject({}),
  notAGap:
    "The promise may be made in a policy of the whole company that this one adopts by name: then say it here in a sentence as well, for whoever reads the AI policy alone. Drafts are not asked.",
  messages: {
    requirements: {
      problem: "{policy} does not commit to meeting the requirements that apply.",
      why: "Without this promise nobody can hold the organisation to its legal, contractual and own rules on AI.",
      how: "Have top management decide on the commitment, and write it into the policy in a sentence of its own.",
    },
    improvement: {
      problem: "{policy} does not commit to improving the AI management system continually.",
      why: "Audits, reviews and lessons learned lead nowhere when nobody has promised to act on them.",
      how: "Have top management decide on the commitment, and write it into the policy in a sentence of its own.",
    },
  },
  appliesTo: isInForce,
  check(record, { report }) {
    const listed = listedCommitments(record);
    const sentences = sentencesOf(record.document, notStatements).flatMap(({ text, isRow }) =>
      isRow ? [] : [text],
    );
    const at = record.at("commitments");
    const data = { policy: record.id };
    const said = [...sentences, ...listed];
    if (!said.some(commitsToRequirements) && !listed.some(namesRequirements))
      report("requirements", { at, data });
    if (!said.some(commitsToImprovement)) report("improvement", { at, data });
  },
  examples: [
    {
      shows: "gap",
      title: "good principles, and neither promise",
      files: {
        "aims/ai-policy.md": `# AI policy
  ~~~~~~~~~ AI policy does not commit to improving the AI management system continually.
  ~~~~~~~~~ AI policy does not commit to meeting the requirements that apply.

**Owner:** Jane Doe

## Principles

We use AI where it helps people, and we watch it continuously.

## Consequences

Non-compliance with applicable law may lead to dismissal.
`,
      },
    },
    {
      shows: "good",
      title: "both promises in one paragraph",
      files: {
        "aims/ai-policy.md": `---
owner: Jane Doe
---

# AI policy

We meet the legal and contractual requirements that apply to our AI systems, and we keep improving
the AI management system: continual improvement is part of every review.
`,
      },
    },
    {
      shows: "absent",
      title: "a heading for commitments with nothing below it",
      files: {
        "aims/ai-policy.md": `# AI policy

| Field | Value    |
| ----- | -------- |
| Owner | Jane Doe |

## Commitments
   ~~~~~~~~~~~ AI policy does not commit to improving the AI management system continually.
   ~~~~~~~~~~~ AI policy does not commit to meeting the requirements that apply.

## Related documents

- Procedure for continual improvement
`,
      },
    },
  ],
});

const aboutCommitments = /commit|verpflicht|engagement|compromis|impegn/i;
const denied = /:\s*(?:false|no)$/i;

/** What stands in a field for commitments, or as a heading below such a heading: there it is enough to name them. */
function listedCommitments(record: RecordOf<typeof policy>): string[] {
  const { sections } = record.document;
  const lists = sections.filter(({ heading }) => aboutCommitments.test(heading.value));
  const headings = sections.filter(({ range }) =>
    lists.some((list) => list.range.start < range.start && range.end <= list.range.end),
  );
  const written = (record.written("commitments") ?? "")
    .split(/[;\n]\s*/)
    .filter((part) => !denied.test(part));
  return [...headings.map(({ heading }) => heading.value), ...written].map((part) => part.replace(/_/g, " "));
}
