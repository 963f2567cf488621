import { testRule } from "../../test-rule.ts";
import { incidentCorrectiveActionDecided } from "./incident-corrective-action-decided.ts";

testRule(incidentCorrectiveActionDecided, [
  {
    shows: "good",
    title: "a word where the nonconformity would stand",
    files: {
      "aims/incident-log.csv": `Incident ID,Date,Summary,Nonconformity
INC-1,2026-04-14,Key in a prompt,none – the filter worked
`,
    },
  },
  {
    shows: "absent",
    title: "a false alarm and an incident of last week",
    files: {
      "aims/incidents.yaml": `incidents:
  - { id: INC-1, detected_on: 2026-04-14, status: false positive }
  - { id: INC-2, detected_on: 2026-11-14 }
`,
    },
  },
]);
