import { testRule } from "../../test-rule.ts";
import { impactLevelConsistent } from "./impact-level-consistent.ts";

testRule(impactLevelConsistent, [
  {
    shows: "gap",
    title: "numbers are compared with numbers; the older assessment does not count",
    files: {
      "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, impact_level: 3 }
                                                      ~ The inventory gives SYS-001 (Harbour Score) the impact level 3; its assessment says 4.
`,
      "aims/impact/new.md": `# AI system impact assessment

**Document ID:** AIA-001
**System:** SYS-001
**Date:** 2026-05-20
**Impact level:** 4
`,
      "aims/impact/old.md": `# AI system impact assessment

**Document ID:** AIA-000
**System:** SYS-001
**Date:** 2025-05-20
**Impact level:** 2
`,
    },
  },
  {
    shows: "absent",
    title: "a word and a number",
    files: {
      "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, impact_level: high }
`,
      "aims/impact/new.md": `# AI system impact assessment

**Document ID:** AIA-001
**System:** SYS-001
**Date:** 2026-05-20
**Impact level:** 4
`,
    },
  },
]);
