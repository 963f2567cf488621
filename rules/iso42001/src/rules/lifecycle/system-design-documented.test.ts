import { testRule } from "../../test-rule.ts";
import { systemDesignDocumented } from "./system-design-documented.ts";

const soa = "Control,Applicable,Justification\nA.6.2.3,Yes,we have to repeat it\n";

testRule(systemDesignDocumented, [
  {
    shows: "gap",
    title: "a record that is still to be written",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.csv": "System ID,Name,Role,Status\nSYS-001,Harbour Score,developer,live\n",
      "aims/systems/sys-001/design.md": `# Design of the score
  ~~~~~~~~~~~~~~~~~~~ Design of the score is taken for the design record of SYS-001 (Harbour Score), and describes nothing.

To follow.
`,
    },
  },
  {
    shows: "gap",
    title: "a heading in the card with nothing below it",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, origin: developed, status: production }
          ~~~~~~~ The organisation builds SYS-001 (Harbour Score), and nothing says how it was designed.
`,
      "aims/model-cards/harbour.md":
        "# Model card of SYS-001\n\n## Design\n\n## Limitations\n\nWeak abroad.\n",
    },
  },
  {
    shows: "good",
    title: "an architecture document in the folder of the system",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.csv": "System ID,Name,Role,Status\nSYS-001,Harbour Score,developer,live\n",
      "aims/systems/sys-001/architecture.md": "# How the score works\n\n## Components\n\nThree services.\n",
    },
  },
]);
