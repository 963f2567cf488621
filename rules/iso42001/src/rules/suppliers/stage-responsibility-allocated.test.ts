import { testRule } from "../../test-rule.ts";
import { stageResponsibilityAllocated } from "./stage-responsibility-allocated.ts";

testRule(stageResponsibilityAllocated, [
  {
    shows: "gap",
    title: "YAML, by system and stage",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.10.2,Yes,models are bought\n",
      "aims/systems.csv": "ID,Name\nSYS-002,Kaj\n",
      "aims/responsibility-matrix.yaml": `stages:
  - { stage: development, system: SYS-002, parties: { Bank: A, SUP-001: R } }
  - { stage: operation, system: SYS-002, parties: { Bank: C, SUP-001: I } }
      ~~~~~ For operation of SYS-002 (Kaj) parties are only consulted or informed; nobody is responsible.
`,
    },
  },
  {
    shows: "good",
    title: "stages and activities, bold letters",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.10.2,Yes,models are bought\n",
      "aims/raci.md": `# AI RACI

| Stage     | Activity  | Data team | Vendor |
| --------- | --------- | --------- | ------ |
| operation | alerts    | **A**     | C      |
| operation | incidents | R         | I      |
`,
    },
  },
]);
