import { testRule } from "../../test-rule.ts";
import { eventLogInUse } from "./event-log-in-use.ts";

testRule(eventLogInUse, [
  {
    shows: "gap",
    title: "a column of phases without use",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.8,Yes,decisions must be traced\n",
      "aims/event-log-policy.md": `# Event log policy
  ~~~~~~~~~~~~~~~~ Event log policy names the phases "training, testing", and use is not among them.

| Event | Phase    | Retention |
| ----- | -------- | --------- |
| run   | training | 1 year    |
| test  | testing  | 1 year    |
`,
    },
  },
]);
