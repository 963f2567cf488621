import { defineRule, normaliseHeading, type Project } from "@aims-lint/core";
import * as z from "zod";
import { designRecord } from "../../kinds/design-record.ts";
import { modelCard } from "../../kinds/model-card.ts";
import { system } from "../../kinds/system.ts";
import { saysSomething } from "../../shared/says-something.ts";
import { cardsOf } from "../systems/cards.ts";
import { nameSystem } from "../systems/name-system.ts";
import { isInUseAs } from "./asked.ts";
import { designsBySystem, recordsOf, type System } from "./of-system.ts";

/** How a system was built, and why so, can be read by those who come later. */
export const systemDesignDocumented = defineRule({
  id: "system-design-documented",
  summary: "The design of every AI system that the organisation builds is written down.",
  requirements: ["A.6.2.3"],
  severity: "error",
  basis: "requirement",
  on: system,
  reads: [designRecord, modelCard],
  options: z.strictObject({}),
  notAGap:
    "The design of a system that others built is theirs to document. A model card with a part on design or architecture counts as the record.",
  messages: {
    missing: {
      problem: "The organisation builds {name}, and nothing says how it was designed.",
      why: "Whoever has to repeat, explain, attack or mend the system needs to know how it was built and which choices were made for which reason.",
      how: "Write a design record that names the system: architecture, choices with their reasons, learning, threats; or add a part on design to its model card.",
    },
    empty: {
      problem: "{design} is taken for the design record of {name}, and describes nothing.",
      why: "Whoever has to repeat, explain, attack or mend the system needs to know how it was built and which choices were made for which reason.",
      how: "Describe the architecture, the choices with their reasons, the learning and the threats.",
    },
  },
  appliesTo: (record) => isInUseAs("develops", record),
  check(record, { project, report }) {
    const found = recordsOf(designsBySystem, record, project);
    if (found.some((each) => saysSomething(each, parts)) || isInCard(record, project)) return;
    const [first] = found;
    const name = nameSystem(record);
    if (first) report("empty", { at: first.at(), data: { name, design: first.id } });
    else report("missing", { at: record.at(), data: { name } });
  },
  examples: [
    {
      shows: "gap",
      title: "a card that says what the system does, and not how it was built",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.3,Yes,we have to repeat it\n",
        "aims/systems.csv": `System ID,Name,Role,Status
SYS-001,Harbour Score,producer and deployer,production
~~~~~~~ The organisation builds SYS-001 (Harbour Score), and nothing says how it was designed.
SYS-002,Kaj,deployer,production
`,
        "aims/model-cards/harbour.md": "# Model card\n\n**System:** SYS-001\n\n## Intended use\n\nLending.\n",
      },
    },
    {
      shows: "good",
      title: "a design record, a card with the architecture",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.3,Yes,we have to repeat it\n",
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, role: producer, status: production }
  - { id: SYS-002, name: Fraud Watch, role: producer, status: pilot }
`,
        "aims/systems/sys-001/design.md":
          "---\nsystem: SYS-001\n---\n\n# Design record\n\n## Architecture\n\nThree services.\n",
        "aims/model-cards/fraud.md":
          "# Model card\n\n**System:** SYS-002\n\n## Model architecture\n\nA forest of trees.\n",
      },
    },
    {
      shows: "absent",
      title: "nothing that is built is in use",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.3,Yes,we have to repeat it\n",
        "aims/systems.csv": "System ID,Name,Role,Status\nSYS-001,Harbour Score,producer,in development\n",
      },
    },
  ],
});

const parts = ["architecture", "choices", "learning", "resources", "threats", "interfaces"];

const design =
  /\b(?:architecture|design|technical specifications?|model type|training procedure|how it (?:works|was built))\b/;

function isInCard(record: System, project: Project): boolean {
  return cardsOf(record, project).some(({ document: { sections } }) =>
    sections.some(
      ({ heading, prose, tables, depth }) =>
        depth > 1 &&
        design.test(normaliseHeading(heading.value)) &&
        (prose.value !== "" || tables.length > 0),
    ),
  );
}
