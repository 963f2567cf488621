import { testRule } from "../../test-rule.ts";
import { treatmentActionComplete } from "./treatment-action-complete.ts";

testRule(treatmentActionComplete, [
  {
    shows: "gap",
    title: "one file for each action says for itself what it lacks",
    files: {
      "aims/treatments/ACT-001.md": `# ACT-001 Alert on drift

**Action:** Alert on drift
**Owner:** Aylin
**Risk:** R-001
**Due:** TBD
         ~~~ Alert on drift does not say until when.
`,
      "aims/treatments/ACT-002.yaml": `kind: treatment
id: ACT-002
    ~~~~~~~ ACT-002 does not say which risk it treats.
action: New letter
owner: Jonas
due: 2027-01-31
`,
    },
  },
]);
