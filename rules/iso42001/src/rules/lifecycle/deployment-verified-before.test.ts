import { testRule } from "../../test-rule.ts";
import { deploymentVerifiedBefore } from "./deployment-verified-before.ts";

const soa = "Control,Applicable,Justification\nA.6.2.5,Yes,releases must have a way back\n";

testRule(deploymentVerifiedBefore, [
  {
    shows: "gap",
    title: "no day in the plan: the inventory's counts",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.csv": "ID,Name,Status,Deployed\nSYS-001,Harbour Score,production,2026-02-01\n",
      "aims/vv.md": "# V&V record\n\n**Approved by:** Ann Bell\n**Approval date:** 2026-02-10\n",
      "aims/deployment-plan.md": `# Deployment plan
  ~~~~~~~~~~~~~~~ Deployment plan went live on 2026-02-01; the verification of SYS-001 (Harbour Score) is dated 2026-02-10.

**System:** SYS-001
`,
    },
  },
  {
    shows: "good",
    title: "a record without a day may be early enough",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.csv": "ID,Name,Status,Deployed\nSYS-001,Harbour Score,production,2026-02-01\n",
      "aims/verification/old.md": "# V&V record\n\n**System:** SYS-001\n**Tested by:** Jane Doe\n",
      "aims/verification/new.md": "# V&V record\n\n**System:** SYS-001\n**Date:** 2026-09-10\n",
      "aims/deployment-plan.md": "# Deployment plan\n\n**System:** SYS-001\n",
    },
  },
  {
    shows: "absent",
    title: "nothing was verified: that is said of the system",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\n",
      "aims/deployment-plan.md": "# Deployment plan\n\n**System:** SYS-001\n**Go-live:** 2026-02-01\n",
    },
  },
]);
