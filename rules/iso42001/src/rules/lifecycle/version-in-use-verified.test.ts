import { testRule } from "../../test-rule.ts";
import { versionInUseVerified } from "./version-in-use-verified.ts";

const soa = "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n";

testRule(versionInUseVerified, [
  {
    shows: "absent",
    title: "a plan for that version is on file, and judged instead",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.csv": "ID,Name,Status,Version\nSYS-001,Harbour Score,production,3.3.0\n",
      "aims/vv.md": "# V&V record\n\n**System version:** 3.2.0\n**Date:** 2026-05-22\n",
      "aims/deployment-plan.md": "# Deployment plan\n\n**System version:** 3.3.0\n**Go-live:** 2026-06-15\n",
    },
  },
  {
    shows: "gap",
    title: "the plan is of the version before",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.yaml": `systems:
  - id: SYS-001
    name: Harbour Score
    status: production
    version: 3.3.0
             ~~~~~ SYS-001 (Harbour Score) is in use in version 3.3.0; the verification on file is of 3.2.0.
`,
      "aims/vv.md": "# V&V record\n\n**System version:** 3.2.0\n**Date:** 2026-05-22\n",
      "aims/deployment-plan.md": "# Deployment plan\n\n**System version:** 3.2.0\n**Go-live:** 2026-06-15\n",
    },
  },
]);
