import { testRule } from "../../test-rule.ts";
import { impactAssessedBeforeDeployment } from "./impact-assessed-before-deployment.ts";

testRule(impactAssessedBeforeDeployment, [
  {
    shows: "good",
    title: "on the day itself, and a document that was made before",
    files: {
      "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, deployed_on: 2026-05-20 }
  - { id: SYS-002, name: Kaj, deployed_on: 2025-04-01 }
`,
      "aims/impact/score.md": `# AI system impact assessment

**Document ID:** AIA-001
**System:** SYS-001
**Impact level:** medium
**Date:** 2026-05-20
`,
      "aims/impact/kaj.md": `# AI system impact assessment

| Field         | Value      |
| ------------- | ---------- |
| Document ID   | AIA-002    |
| Created       | 2025-03-20 |
| System        | Kaj        |
| Approval date | 2026-02-12 |
| Level         | medium     |
`,
    },
  },
]);
