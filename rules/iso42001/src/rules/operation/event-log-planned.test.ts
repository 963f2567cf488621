import { testRule } from "../../test-rule.ts";
import { eventLogPlanned } from "./event-log-planned.ts";

testRule(eventLogPlanned, [
  {
    shows: "gap",
    title: "a part of another document may be it",
    files: {
      "aims/soa.yaml": `controls:
  - control: A.6.2.8
             ~~~~~~~ No document is recognised as the policy or plan for event logs; "Event logging" in aims/scope.md may be it.
    applicable: yes
    justification: decisions must be traced
`,
      "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,pilot\n",
      "aims/scope.md": "# Scope\n\nAll systems.\n\n## Event logging\n\nEach score.\n",
    },
  },
]);
