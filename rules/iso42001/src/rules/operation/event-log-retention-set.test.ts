import { testRule } from "../../test-rule.ts";
import { eventLogRetentionSet } from "./event-log-retention-set.ts";

const soa = "Control,Applicable,Justification\nA.6.2.8,Yes,decisions must be traced\n";

testRule(eventLogRetentionSet, [
  {
    shows: "good",
    title: "one period for all under a heading, empty cells in the table",
    files: {
      "aims/soa.csv": soa,
      "aims/event-log-policy.md":
        "# Event log policy\n\n| Event | Retention | Content |\n|---|---|---|\n| score | | score |\n\n## Log retention\n\nAll logs: 5 years.\n",
    },
  },
  {
    shows: "gap",
    title: "a heading with nothing that says how long",
    files: {
      "aims/soa.csv": soa,
      "aims/event-log-policy.md": `# Event log policy

## Retention

In line with the law.
~~~~~~~~~~~~~~~~~~~~~ Event log policy does not say how long events are kept.
`,
    },
  },
]);
