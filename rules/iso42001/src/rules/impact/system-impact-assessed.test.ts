import { testRule } from "../../test-rule.ts";
import { systemImpactAssessed } from "./system-impact-assessed.ts";

testRule(systemImpactAssessed, [
  {
    shows: "gap",
    title: "a link that leads nowhere is no assessment; a status that nobody wrote is no excuse",
    files: {
      "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, status: production }
  - id: SYS-002
    name: Kaj
    impact_assessment: impact/kaj.md
                       ~~~~~~~~~~~~~ No impact assessment speaks of SYS-002 (Kaj).
`,
      "aims/impact/score.md": `# AI system impact assessment

**Document ID:** AIA-001
**System:** SYS-001
**Impact level:** medium
**Date:** 2026-05-20
`,
    },
  },
  {
    shows: "good",
    title: "planned, in development, retired, out of scope",
    files: {
      "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, status: production }
  - { id: SYS-002, name: Idea, status: planned }
  - { id: SYS-003, name: Prototype, status: in development }
  - { id: SYS-004, name: Old Scorer, status: decommissioned }
  - { id: SYS-005, name: Spell checker, status: live, in_scope: no }
`,
      "aims/impact/score.md": `# AI system impact assessment

**Document ID:** AIA-001
**System:** SYS-001
**Impact level:** medium
**Date:** 2026-05-20
`,
    },
  },
  {
    shows: "good",
    title: "a file of another format that the inventory names",
    files: {
      "aims/systems.csv": `System ID,Name,Status,Impact assessment
SYS-001,Harbour Score,Production,AIA-001
SYS-002,Kaj,Production,docs/kaj-impact.docx
`,
      "aims/impact/score.md": `# AI system impact assessment

**Document ID:** AIA-001
**System:** SYS-001
**Impact level:** medium
**Date:** 2026-05-20
`,
    },
    elsewhere: ["docs/kaj-impact.docx"],
  },
]);
