import { testRule } from "../../test-rule.ts";
import { referenceResolves } from "./reference-resolves.ts";

testRule(referenceResolves, [
  {
    shows: "gap",
    title: "ids that are joined by a slash or a word, in a statement and an assessment",
    files: {
      "aims/risk-register.csv": "Risk ID,Description\nR-001,Drift\nR-002,Theft\n",
      "aims/soa.md": `# Statement of Applicability

| Control | Applicable | Risks                |
| ------- | ---------- | -------------------- |
| A.7.2   | Yes        | R-001/R-003          |
                         ~~~~~~~~~~~ A.7.2 refers to the risk R-003, which does not exist.
| A.7.3   | Yes        | R-001 to R-002       |
| A.7.4   | Yes        | R-002 and R-009 (new) |
                                   ~~~~~ A.7.4 refers to the risk R-009, which does not exist.
`,
      "aims/impact/kaj.yaml": `assessments:
  - id: IA-1
    system: SYS-001
    risks: [R-002, OPP-001]
`,
    },
  },
  {
    shows: "absent",
    title: "an inventory of which something could not be read",
    files: {
      "aims/systems.yaml": `systems:
  - id: SYS-001
    name: [Kaj
          ~~~~ [document-parses] The bracket that opens here is not closed before the next entry.
`,
      "aims/risk-register.csv": "Risk ID,Description,System\nR-001,Drift,SYS-002\n",
    },
  },
]);
