import { testRule } from "../../test-rule.ts";
import { monitoringCurrent } from "./monitoring-current.ts";

testRule(monitoringCurrent, [
  {
    shows: "good",
    title: "a new plan has no values yet; a rhythm that nobody can read is a year",
    files: {
      "aims/monitoring-plan.md": `# Monitoring plan

**Approval Date:** 2026-11-02

| ID | Metric | Frequency |
| --- | --- | --- |
| MON-1 | drift | monthly |
| MON-2 | errors | when needed |
`,
      "aims/monitoring-results.csv": `Date,Indicator,Value
2026-01-05,MON-2,1
`,
    },
  },
  {
    shows: "gap",
    title: "the last value in the plan itself",
    files: {
      "aims/indicators.csv": `ID,Metric,Frequency,Last value,Last measured
MON-1,drift,weekly,0.1,2026-08-01
                       ~~~~~~~~~~ MON-1 was last measured on 2026-08-01, 112 days ago; its plan says weekly.
`,
    },
  },
  {
    shows: "good",
    title: "more patience by configuration",
    options: { grace: 60 },
    files: {
      "aims/indicators.csv": `ID,Metric,Frequency,Last value,Last measured
MON-1,drift,monthly,0.1,2026-09-15
`,
    },
  },
]);
