import { testRule } from "../../test-rule.ts";
import { impactAssessmentLinksDpia } from "./impact-assessment-links-dpia.ts";

testRule(impactAssessmentLinksDpia, [
  {
    shows: "gap",
    title: "there is one, and it is not linked",
    files: {
      "aims/impact/chat.md": `# AI system impact assessment
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~ SYS-002 (Kaj) processes personal data, and AIA-002 does not refer to its data protection impact assessment; aims/privacy/kaj.md may be it.

**Document ID:** AIA-002
**System:** SYS-002
**Impact level:** medium
`,
      "aims/privacy/kaj.md": `# Data protection impact assessment: Kaj

Chats are kept for 180 days.
`,
      "aims/systems.yaml": `systems:
  - { id: SYS-002, name: Kaj, personal_data: true }
`,
    },
  },
  {
    shows: "absent",
    title: "no personal data",
    files: {
      "aims/impact-assessments.csv": `Assessment ID,System,Level
AIA-002,SYS-002,medium
`,
      "aims/systems.csv": `System ID,Name,Personal data
SYS-002,Kaj,no
`,
    },
  },
]);
