import { testRule } from "../../test-rule.ts";
import { avoidedRiskEnded } from "./avoided-risk-ended.ts";

testRule(avoidedRiskEnded, [
  {
    shows: "good",
    title: "measures in words say what is not done",
    files: {
      "aims/risks.yaml": `risks:
  - id: R-001
    system: Interview helper
    description: Emotions are inferred
    treatment: avoid
    mitigation: the emotion function stays switched off
`,
      "aims/systems.csv": `System ID,Name,Status
SYS-001,Interview helper,pilot
`,
    },
  },
  {
    shows: "gap",
    title: "an action of the plan makes it milder",
    files: {
      "aims/risks.yaml": `risks:
  - id: R-001
    system: SYS-001
    description: Emotions are inferred
    treatment: eliminate
               ~~~~~~~~~ (warning) R-001 is to be avoided, and SYS-001 (Interview helper) is in use; what is named for it lowers a risk and does not avoid it.
`,
      "aims/systems.csv": `System ID,Name,Status
SYS-001,Interview helper,pilot
`,
      "aims/treatment-plan.csv": `Action ID,Risk,Action,Owner,Due
ACT-1,R-001,Re-train the model,Ana Silva,2027-01-31
`,
    },
  },
]);
