import { testRule } from "../../test-rule.ts";
import { deploymentApprovedBefore } from "./deployment-approved-before.ts";

const soa = "Control,Applicable,Justification\nA.6.2.5,Yes,releases must have a way back\n";

testRule(deploymentApprovedBefore, [
  {
    shows: "good",
    title: "the day stands behind the name",
    files: {
      "aims/soa.csv": soa,
      "aims/release.md":
        "# Release checklist\n\n- Release date: 2026-03-01\n- Approved by: CTO (2026-02-27)\n",
    },
  },
  {
    shows: "good",
    title: "a plan that is called approved and names nobody is reported as a document",
    files: {
      "aims/soa.csv": soa,
      "aims/deployment-plan.md": "# Deployment plan\n\n**Status:** Approved\n**Go-live:** 2026-06-15\n",
    },
  },
  {
    shows: "gap",
    title: "no day in the plan, and the system is in use",
    files: {
      "aims/soa.csv": soa,
      "aims/systems.csv": "ID,Name,Status,Deployed\nSYS-001,Harbour Score,live,2026-02-01\n",
      "aims/deployment-plan.yaml": `title: Deployment plan
       ~~~~~~~~~~~~~~~ Deployment plan has been live since 2026-02-01, and nothing says who approved that.
system: SYS-001
rollback: back to 3.1
`,
    },
  },
]);
