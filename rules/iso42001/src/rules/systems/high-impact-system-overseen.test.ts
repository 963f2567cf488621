import { testRule } from "../../test-rule.ts";
import { highImpactSystemOverseen } from "./high-impact-system-overseen.ts";

testRule(highImpactSystemOverseen, [
  {
    shows: "absent",
    title: "a retired system, a planned one",
    files: {
      "aims/systems.csv": `ID,Name,Impact level,Status
SYS-001,Harbour Score,high,retired
SYS-002,Hiring filter,high,planned
`,
    },
  },
  {
    shows: "good",
    title: "named in the impact assessment",
    files: {
      "aims/systems.csv": `ID,Name,Risk tier,Status
SYS-001,Harbour Score,High (tier 1),live
`,
      "aims/impact/harbour-score.md": `# AI system impact assessment

**AI system:** Harbour Score
**Assessment date:** 2026-03-01

## Human oversight

Every decline is decided by an underwriter.
`,
    },
  },
]);
