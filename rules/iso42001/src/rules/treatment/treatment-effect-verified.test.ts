import { testRule } from "../../test-rule.ts";
import { treatmentEffectVerified } from "./treatment-effect-verified.ts";

testRule(treatmentEffectVerified, [
  {
    shows: "gap",
    title: "an organisation that looks at once",
    files: {
      "aims/treatment-plan.csv": `Action ID,Action,Status,Completed on,Effectiveness
ACT-001,Alert on drift,done,2026-11-01,TBD
                                       ~~~ ACT-001 is done, and its verification lacks the result and the day.
`,
    },
    options: { days: 0 },
  },
  {
    shows: "gap",
    title: "no column for it",
    files: {
      "aims/treatment-plan.csv": `Action ID,Action,Status
ACT-001,Alert on drift,Implemented
                       ~~~~~~~~~~~ ACT-001 is done, and its verification lacks the result and the day.
`,
    },
  },
  {
    shows: "good",
    title: "the day stands in the result",
    files: {
      "aims/treatment-plan.csv": `Action ID,Action,Status,Verification result
ACT-001,Alert on drift,done,effective (checked 2026-10-06)
`,
    },
  },
]);
