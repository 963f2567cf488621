import { testRule } from "../../test-rule.ts";
import { riskAssessmentCurrent } from "./risk-assessment-current.ts";

testRule(riskAssessmentCurrent, [
  {
    shows: "gap",
    title: "the date of the register stands for its rows, once",
    files: {
      "aims/risk-register.md": `# AI risk register

**Owner:** Mia
**Next review date:** 2026-05-01
                      ~~~~~~~~~~ The register was to be assessed again by 2026-05-01, 204 days ago.

| ID    | Risk         |
| ----- | ------------ |
| R-001 | Scores drift |
| R-002 | No reasons   |
`,
    },
  },
  {
    shows: "gap",
    title: "an interval of the organisation",
    files: {
      "aims/risks.yaml": `risks:
  - id: R-001
    title: Scores drift
    assessed_on: 2026-05-01
                 ~~~~~~~~~~ R-001 was last assessed on 2026-05-01, more than 6 months ago, and no next assessment is planned.
`,
    },
    options: { months: 6 },
  },
  {
    shows: "good",
    title: "due today is not overdue",
    files: {
      "aims/risks.yaml": `risks:
  - id: R-001
    title: Scores drift
    next_review: 2026-11-21
`,
    },
  },
  {
    shows: "absent",
    title: "a date that cannot be read blocks its row",
    files: {
      "aims/risk-register.csv": `Risk ID,Risk,Next review
R-001,Scores drift,next spring
                   ~~~~~~~~~~~ [value-readable] The next review of R-001 is "next spring", which is not a day of the calendar, such as 2026-03-31.
`,
    },
  },
]);
