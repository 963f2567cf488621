import { type Citation, defineRule, type Project, type RecordOf, resolveLink } from "@aims-lint/core";
import * as z from "zod";
import { modelCard } from "../../kinds/model-card.ts";
import { system } from "../../kinds/system.ts";
import { listing } from "../../shared/listing.ts";
import { citedPaths, findCited } from "../documents/cited-paths.ts";
import { cardsOf } from "./cards.ts";
import { isInUse } from "./in-use.ts";
import { nameSystem } from "./name-system.ts";

/** What a system is made of and how it behaves has to be written down for those who work with it. */
export const systemDocumented = defineRule({
  id: "system-documented",
  summary: "Every AI system in use has a model card or another technical record.",
  requirements: ["A.4.2", "A.6.2.7"],
  severity: "error",
  basis: "requirement",
  on: system,
  reads: [modelCard],
  options: z.strictObject({}),
  notAGap:
    "Technical documents of a supplier do, wherever they lie: name them in the inventory. Systems that are not in use yet, or not any more, are not asked.",
  messages: {
    missing: {
      problem: "{id} is in use, and no model card or system record speaks of it.",
      why: "Users, operators and authorities cannot judge a system of which nothing technical is written down.",
      how: "Write a model card, or name in the inventory where the technical documentation lies.",
    },
    broken: {
      problem: "The documentation of {id} is said to be {cited}, and nothing is there.",
      why: "Users, operators and authorities cannot judge a system of which nothing technical is written down.",
      how: "Correct the path, or write the document that it promises.",
    },
  },
  appliesTo: isInUse,
  check(record, { project, report }) {
    if (cardsOf(record, project).length > 0) return;
    const cited = record.fields.modelCard ?? [];
    if (cited.some((citation) => leadsSomewhere(citation, record, project))) return;
    const at = record.at("modelCard");
    if (cited.length === 0) report("missing", { at, data: { id: nameSystem(record) } });
    else
      report("broken", {
        at,
        data: { id: nameSystem(record), cited: listing(cited.map(({ text }) => text)) },
      });
  },
  examples: [
    {
      shows: "gap",
      title: "a card for one of two systems",
      files: {
        "aims/soa.csv": `Control,Applicable,Justification
A.6.2.7,Yes,users need it
`,
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Status     |
| ------- | ------------- | ---------- |
| SYS-001 | Harbour Score | production |
| SYS-002 | Chat helper   | pilot      |
  ~~~~~~~ SYS-002 (Chat helper) is in use, and no model card or system record speaks of it.
`,
        "aims/model-cards/harbour-score.md": `# Model card: Harbour Score

**System:** SYS-001
`,
      },
    },
    {
      shows: "good",
      title: "a link in the inventory, a card by its title",
      files: {
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, status: production, model_card: https://docs.example.com/harbour }
  - { id: SYS-002, name: Chat helper, status: production }
`,
        "aims/model-cards/chat.md": `# Chat helper 2.1

## Intended use

Answers questions.
`,
      },
    },
    {
      shows: "absent",
      title: "no card at all, and no decision on the control",
      files: {
        "aims/systems.csv": `ID,Name,Status
SYS-001,Harbour Score,production
~~~~~~~ (info) SYS-001 (Harbour Score) is in use, and no model card or system record speaks of it.
`,
      },
    },
  ],
});

/** Whether something is where a citation leads. A page elsewhere and the title of a document are taken at their word. */
function leadsSomewhere(
  { text, destination }: Citation,
  { document }: RecordOf<typeof system>,
  project: Project,
): boolean {
  if (destination !== undefined) {
    const target = resolveLink(document.path, destination);
    return target.type === "elsewhere" || (target.type === "inside" && project.exists(target.path));
  }
  const paths = citedPaths(text);
  return paths.length === 0 || paths.some((path) => findCited(path, document.path, project) !== undefined);
}
