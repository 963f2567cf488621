import { testRule } from "../../test-rule.ts";
import { systemRisksAssessed } from "./system-risks-assessed.ts";

testRule(systemRisksAssessed, [
  {
    shows: "good",
    title: "one system, and a register that need not name it",
    files: {
      "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Kaj, status: production }
`,
      "aims/risk-register.csv": `Risk ID,Risk
R-001,Wrong fees
`,
    },
  },
  {
    shows: "good",
    title: "planned, retired and out of scope; a risk of all systems",
    files: {
      "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Kaj, status: production }
  - { id: SYS-002, name: Idea, status: planned }
  - { id: SYS-003, name: Spell checker, status: production, in_scope: no }
`,
      "aims/risk-register.csv": `Risk ID,AI system,Risk
R-001,All AI systems,Heat takes down the cloud region
`,
    },
  },
  {
    shows: "absent",
    title: "a shifted row may name any system",
    files: {
      "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Kaj, status: production }
  - { id: SYS-002, name: Pairwright, status: production }
`,
      "aims/risk-register.csv": `Risk ID,Risk,AI system
R-001,Wrong fees, dates and conditions,SYS-001
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ [document-parses] Row 1 ("R-001") has 4 cells, the header has 3. The comma in "Risk" seems to be part of the text.
R-002,Insecure code,SYS-002
`,
    },
  },
]);
