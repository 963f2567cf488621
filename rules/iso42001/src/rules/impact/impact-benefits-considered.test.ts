import { testRule } from "../../test-rule.ts";
import { impactBenefitsConsidered } from "./impact-benefits-considered.ts";

testRule(impactBenefitsConsidered, [
  {
    shows: "good",
    title: "a field of a YAML list",
    files: {
      "aims/impact-assessments.yaml": `assessments:
  - { id: AIA-001, system: SYS-001, level: low, benefits: answers at night }
`,
    },
  },
]);
