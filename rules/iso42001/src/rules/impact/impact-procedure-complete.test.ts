import { testRule } from "../../test-rule.ts";
import { impactProcedureComplete } from "./impact-procedure-complete.ts";

testRule(impactProcedureComplete, [
  {
    shows: "good",
    title: "a page of sentences",
    files: {
      "aims/impact-assessment-procedure.md": `# Impact assessment procedure

Before a system is deployed, its owner assesses the impact as low, medium or high. Assessments are approved by
the risk committee and repeated at least once a year.
`,
    },
  },
  {
    shows: "gap",
    title: "a heading with nothing below it",
    files: {
      "aims/impact-assessment-procedure.md": `# Impact assessment procedure

Assessments are approved by the risk committee and repeated every year.

## Triggers
   ~~~~~~~~ The procedure for impact assessments does not say what sets an assessment off.

## Levels

Low and high.
`,
    },
  },
]);
