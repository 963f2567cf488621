import { testRule } from "../../test-rule.ts";
import { impactAssessmentKept } from "./impact-assessment-kept.ts";

testRule(impactAssessmentKept, [
  {
    shows: "good",
    title: "in the procedure",
    files: {
      "aims/impact-assessments.csv": `Assessment ID,System,Level
AIA-001,SYS-001,medium
`,
      "aims/impact-assessment-procedure.md": `# Impact assessment procedure

## Retention

Ten years after the system is retired.
`,
    },
  },
  {
    shows: "good",
    title: "in the assessment itself",
    files: {
      "aims/impact/score.md": `---
id: AIA-001
title: AI system impact assessment
system: SYS-001
level: medium
retention: 10 years after retirement
---
`,
    },
  },
]);
