import { testRule } from "../../test-rule.ts";
import { breachFollowedUp } from "./breach-followed-up.ts";

testRule(breachFollowedUp, [
  {
    shows: "good",
    title: "what nobody can compare is left alone; another tracker keeps its own ids",
    files: {
      "aims/monitoring-results.csv": `Date,Indicator,Value,Threshold,Within limit,Ticket
2026-08-05,MON-1,35 of 40,>= 38,yes,
2026-08-05,MON-2,0.3,<= 0.25,no,OPS-4711
2026-08-06,MON-3,0.03,<= 5 %,yes,
`,
    },
  },
  {
    shows: "gap",
    title: "the limit stands in the plan, the verdict nowhere; a comment instead of an entry",
    files: {
      "aims/indicators.csv": `ID,Metric,Threshold
MON-1,drift,<= 0.25
`,
      "aims/monitoring-results.yaml": `results:
  - { date: 2026-08-05, indicator: MON-1, value: 0.31 }
                                                 ~~~~ MON-1 of 2026-08-05 is beyond its limit (0.31, limit <= 0.25), and nothing was opened.
  - date: 2026-09-04
    indicator: MON-1
    value: 0.28
           ~~~~ (warning) MON-1 of 2026-09-04 is beyond its limit (0.28, limit <= 0.25); the comment says what was done, and no incident or nonconformity is named.
    comment: fast lane paused for a day
`,
    },
  },
  {
    shows: "gap",
    title: "a column that asks for breaches",
    files: {
      "aims/monitoring-results.csv": `Date,KPI,Value,Limit exceeded
2026-08-05,overrides,12 %,yes
                          ~~~ overrides of 2026-08-05 is beyond its limit (12 %), and nothing was opened.
2026-09-05,overrides,4 %,no
`,
    },
  },
]);
