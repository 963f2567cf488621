import { testRule } from "../../test-rule.ts";
import { eventLogPlanned } from "./event-log-planned.ts";

testRule(eventLogPlanned, [
  {
    shows: "gap",
    title: "a policy that is still to be written",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.8,Yes,decisions must be traced\n",
      "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,pilot\n",
      "aims/event-log-policy.md": `# Event log policy
  ~~~~~~~~~~~~~~~~ Event log policy is taken for the policy on event logs, and says nothing of them.

## Phases

## Retention
`,
    },
  },
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
