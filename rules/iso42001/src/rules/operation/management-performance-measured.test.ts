import { testRule } from "../../test-rule.ts";
import { managementPerformanceMeasured } from "./management-performance-measured.ts";

testRule(managementPerformanceMeasured, [
  {
    shows: "good",
    title: "figures on audits without a subject",
    files: {
      "aims/indicators.csv": `ID,KPI,Target
K-1,audit findings closed in time,90 %
`,
    },
  },
]);
