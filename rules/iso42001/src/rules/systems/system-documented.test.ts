import { testRule } from "../../test-rule.ts";
import { systemDocumented } from "./system-documented.ts";

testRule(systemDocumented, [
  {
    shows: "gap",
    title: "a card of another system is none",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.4.2,Yes,risks depend on it
`,
      "aims/systems.csv": `ID,Name,Status,Model card
SYS-001,Harbour Score,production,
                                 ~ SYS-001 (Harbour Score) is in use, and no model card or system record speaks of it.
SYS-002,Chat helper,planned,-
`,
      "aims/model-cards/helper.md": `---
aims:
  system: SYS-002
---

# Made with Harbour Score data
`,
    },
  },
  {
    shows: "gap",
    title: "a path to a card that nobody wrote",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.4.2,Yes,risks depend on it
`,
      "aims/systems.yaml": `systems:
  - id: SYS-001
    name: Harbour Score
    status: production
    model_card: systems/sys-001/card.md
                ~~~~~~~~~~~~~~~~~~~~~~~ The documentation of SYS-001 (Harbour Score) is said to be systems/sys-001/card.md, and nothing is there.
  - id: SYS-002
    name: Chat helper
    status: production
    model_card: systems/sys-002/card.pdf
`,
    },
    elsewhere: ["aims/systems/sys-002/card.pdf"],
  },
  {
    shows: "absent",
    title: "both controls are left out",
    files: {
      "aims/soa.csv": `Control,Applicable,Justification
A.4.2,No,we only use
A.6.2.7,No,we only use
`,
      "aims/systems.csv": `ID,Name,Status
SYS-001,Harbour Score,production
`,
    },
  },
  {
    shows: "good",
    title: "a card in the folder of its system",
    files: {
      "aims/systems.csv": `ID,Name,Status
SYS-001,Harbour Score,production
`,
      "aims/systems/sys-001/model-card.md": `# Gradient-boosted trees

## Limitations

Weak for income from abroad.
`,
    },
  },
]);
