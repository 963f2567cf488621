import { defineRule, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { modelCard } from "../../kinds/model-card.ts";
import { listing } from "../../shared/listing.ts";
import { emptySections } from "../../shared/scaffold.ts";
import { sentencesOf } from "../../shared/sentences.ts";

type Card = RecordOf<typeof modelCard>;
type Part = "intendedUse" | "limitations" | "performance" | "data" | "oversight" | "version" | "owner";

/** What users, operators and reviewers look for first, and what a finding calls it. */
const parts: readonly (readonly [Part, string])[] = [
  ["intendedUse", "intended use"],
  ["limitations", "limitations"],
  ["performance", "performance"],
  ["data", "data"],
  ["oversight", "human oversight"],
  ["version", "version"],
  ["owner", "owner"],
];

/** Which documents whom is given is up to the organisation; these parts are custom, and few readers can do without them. */
export const modelCardComplete = defineRule({
  id: "model-card-complete",
  summary:
    "A model card says what the model is for, where it fails, how well it works, on which data, and who watches it.",
  requirements: ["A.6.2.7", "A.8.2"],
  severity: "warning",
  basis: "practice",
  on: modelCard,
  options: z.strictObject({}),
  notAGap:
    "What a part would say may stand where its readers find it, such as in the supplier's instructions: say so under the heading, with the link. A part that cannot apply, such as performance of a rule-based helper, is answered by the reason.",
  messages: {
    incomplete: {
      problem: "{card} says nothing of {lacking}.",
      why: "Whoever uses or reviews the system fills such gaps by guessing.",
      how: "Ask those who build or buy the model, and add a section or a field for each of these.",
    },
  },
  check(record, { report }) {
    const lacking = parts.filter(([part]) => !isSaid(record, part));
    if (lacking.length === 0) return;
    const data = { card: record.id, lacking: listing(lacking.map(([, words]) => words)) };
    report("incomplete", {
      at: record.at(),
      data,
      ...emptySections(
        record,
        lacking.map(([part]) => part),
      ),
    });
  },
  examples: [
    {
      shows: "gap",
      title: "no limitations, and nobody who watches",
      files: {
        "aims/soa.csv": `Control,Applicable,Justification
A.6.2.7,Yes,users need it
`,
        "aims/model-cards/harbour-score.md": `# Model card: Harbour Score
  ~~~~~~~~~~~~~~~~~~~~~~~~~ Model card: Harbour Score says nothing of limitations and human oversight.

| Field   | Value    |
| ------- | -------- |
| System  | SYS-001  |
| Version | 3.2.0    |
| Owner   | Jane Doe |

## Intended use

Input to the lending decision.

## Training data

Applications of four years.

## Limitations

## Evaluation

Area under the curve: 0.77.
`,
      },
      fixed: {
        "aims/model-cards/harbour-score.md": `# Model card: Harbour Score

| Field   | Value    |
| ------- | -------- |
| System  | SYS-001  |
| Version | 3.2.0    |
| Owner   | Jane Doe |

## Intended use

Input to the lending decision.

## Training data

Applications of four years.

## Limitations

## Evaluation

Area under the curve: 0.77.

## Human oversight
`,
      },
    },
    {
      shows: "good",
      title: "a card as the model hubs know it, with the organisation's fields below one key",
      files: {
        "aims/soa.csv": `Control,Applicable,Justification
A.8.2,Yes,users need it
`,
        "aims/model-cards/chat.md": `---
language: en
datasets: [help-centre-2026]
model-index:
  - name: chat-helper
    results:
      - metrics: [{ type: accuracy, value: 0.97 }]
aims:
  system: SYS-002
  owner: Jane Doe
---

# Chat helper v2.1

## Intended uses & limitations

Answers general questions; knows nothing of single accounts.

## How to use

A human review of every tenth answer keeps it in check.
`,
      },
    },
    {
      shows: "absent",
      title: "a title and nothing else",
      files: {
        "aims/model-cards/price.md": `# Price model
  ~~~~~~~~~~~ (info) Price model says nothing of intended use, limitations, performance, data, human oversight, version and owner.
`,
      },
    },
  ],
});

const oversightWords =
  /\bhuman (?:oversight|review|control|in the loop|supervision|approval)\b|\b(?:overseen|supervised|overruled|overridden|reviewed|checked) by\b|\boverr(?:ule|ide)\b/i;

/** In a field or a section of its own; a version also in the title, oversight also in a sentence, an owner as the contact. */
function isSaid(record: Card, part: Part): boolean {
  if (record.has(part)) return true;
  if (record.state(part) !== "absent") return false;
  const { document } = record;
  if (part === "version") return /\bv?\d+(?:\.\d+)+\b|\bv\d+\b/i.test(document.title?.value ?? "");
  if (part === "owner") return record.has("contact");
  return part === "oversight" && sentencesOf(document).some(({ text }) => oversightWords.test(text));
}
