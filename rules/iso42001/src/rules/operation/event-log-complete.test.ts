import { testRule } from "../../test-rule.ts";
import { eventLogComplete } from "./event-log-complete.ts";

testRule(eventLogComplete, [
  {
    shows: "gap",
    title: "a heading on access with nothing below it",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.8,Yes,decisions must be traced\n",
      "aims/logging-plan.md": `# Logging plan
  ~~~~~~~~~~~~ Logging plan does not say who may read and who may not change them.

**Log owner:** Bo Kjeldsen

## Logged events

Each answer.

## Access

## Retention

5 years.
`,
    },
  },
]);
