import { testRule } from "../../test-rule.ts";
import { deploymentPlanned } from "./deployment-planned.ts";

testRule(deploymentPlanned, [
  {
    shows: "absent",
    title: "the control is left out",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.5,No,others run what we build\n",
      "aims/systems.csv": "ID,Name,Role,Status\nSYS-001,Harbour Score,deployer,production\n",
    },
  },
  {
    shows: "gap",
    title: "a plan of a system that the inventory calls otherwise",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.5,Yes,releases must have a way back\n",
      "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, roles: [deployer], status: live }
          ~~~~~~~ SYS-001 (Harbour Score) is in use, and no deployment plan speaks of it.
`,
      "aims/deployment-plan.md":
        "# Deployment plan of SYS-101\n\n**System:** SYS-101\n**Go-live:** 2026-01-05\n",
    },
  },
]);
