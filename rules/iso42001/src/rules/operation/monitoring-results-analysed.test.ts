import { testRule } from "../../test-rule.ts";
import { monitoringResultsAnalysed } from "./monitoring-results-analysed.ts";

testRule(monitoringResultsAnalysed, [
  {
    shows: "gap",
    title: "a week is enough for some",
    options: { days: 7 },
    files: {
      "aims/monitoring-results.csv": `Date,Indicator,Value,Analysed on
2026-11-05,MON-1,0.11,
                      ~ MON-1 of 2026-11-05 has not been analysed for 16 days.
`,
    },
  },
]);
