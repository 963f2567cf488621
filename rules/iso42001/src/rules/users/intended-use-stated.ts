import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { intendedUse } from "../../kinds/intended-use.ts";
import { modelCard } from "../../kinds/model-card.ts";
import { system } from "../../kinds/system.ts";
import { cardsOf } from "../systems/cards.ts";
import { isInUse } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";
import { recordsBySystem } from "../systems/records-by-system.ts";

const bySystem = recordsBySystem(intendedUse);
const why =
  "Use can only be kept inside a purpose that was written down; what is meant for nothing in particular is used for everything.";

/** What a system is meant for is said before anybody can ask whether it is used for that. */
export const intendedUseStated = defineRule({
  id: "intended-use-stated",
  summary: "For every AI system in use it is written what it is meant for.",
  requirements: ["A.9.4"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "No document of its own is needed: where there are no such statements, the intended use in the inventory or in the model card is enough.",
  on: system,
  reads: [intendedUse, modelCard],
  options: z.strictObject({}),
  messages: {
    missing: {
      problem: "{system} is in use, and nothing says which uses are intended.",
      why,
      how: "Write down the intended uses, the users, the surroundings, and what is not allowed.",
    },
    other: {
      problem: "{system} is in use, and none of the statements of intended use speaks of it.",
      why,
      how: "Write a statement for this system too, or name the system in the one that is meant for it.",
    },
  },
  appliesTo: isInUse,
  check(record, { project, report }) {
    if (project.derive(bySystem).has(record)) return;
    const data = { system: nameSystem(record) };
    if (project.records(intendedUse).length > 0) report("other", { at: record.at(), data });
    else if (!record.has("intendedUse") && !cardsOf(record, project).some((card) => card.has("intendedUse")))
      report("missing", {
        at: record.at("intendedUse"),
        data,
        ...(record.has("purpose") ? { severity: "warning" as const } : {}),
      });
  },
  examples: [
    {
      shows: "gap",
      title: "a statement for one of two systems",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.9.4,Yes,scores invite other uses\n",
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Status     |
| ------- | ------------- | ---------- |
| SYS-001 | Harbour Score | production |
| SYS-002 | Kaj           | production |
  ~~~~~~~ SYS-002 (Kaj) is in use, and none of the statements of intended use speaks of it.
`,
        "aims/intended-use/harbour-score.md": `# Intended use of SYS-001 Harbour Score

**System:** SYS-001

## Intended uses

- rating applications
`,
      },
    },
    {
      shows: "good",
      title: "no statements: the inventory says it, and a card",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.9.4,Yes,scores invite other uses\n",
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, status: production, intended_use: rating loan applications }
  - { id: SYS-002, name: Kaj, status: pilot }
`,
        "aims/model-cards/kaj.md": "# Model card: Kaj\n\n## Intended use\n\nAnswers questions.\n",
      },
    },
    {
      shows: "absent",
      title: "only a purpose, only a name",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.9.4,Yes,scores invite other uses\n",
        "aims/systems.csv": `ID,Name,Status,Purpose
SYS-001,Harbour Score,production,rates applications
~~~~~~~ (warning) SYS-001 (Harbour Score) is in use, and nothing says which uses are intended.
SYS-002,Kaj,production,
~~~~~~~ SYS-002 (Kaj) is in use, and nothing says which uses are intended.
`,
      },
    },
  ],
});
