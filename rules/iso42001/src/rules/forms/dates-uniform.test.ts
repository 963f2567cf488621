import { testRule } from "../../test-rule.ts";
import { datesUniform } from "./dates-uniform.ts";

testRule(datesUniform, [
  {
    shows: "gap",
    title: "every form that is one day; a cell keeps its width, and metadata its marks",
    files: {
      "aims/risk-register.md": `# Risk register

**Next review:** March 31st, 2027
                 ~~~~~~~~~~~~~~~~ March 31st, 2027 is written otherwise than 2027-03-31.

| Risk ID | Description   | Next review  |
| ------- | ------------- | ------------ |
| R-001   | Unfair scores | 31/03/2027   |
                            ~~~~~~~~~~ 31/03/2027 is written otherwise than 2027-03-31.
| R-002   | Wrong answers | 31.03.2027   |
                            ~~~~~~~~~~ 31.03.2027 is written otherwise than 2027-03-31.
| R-003   | Drift         | 2027/3/1     |
                            ~~~~~~~~ 2027/3/1 is written otherwise than 2027-03-01.
| R-004   | Outage        | 1 March 2027 |
                            ~~~~~~~~~~~~ 1 March 2027 is written otherwise than 2027-03-01.
`,
    },
    fixed: {
      "aims/risk-register.md": `# Risk register

**Next review:** 2027-03-31

| Risk ID | Description   | Next review  |
| ------- | ------------- | ------------ |
| R-001   | Unfair scores | 2027-03-31   |
| R-002   | Wrong answers | 2027-03-31   |
| R-003   | Drift         | 2027-03-01   |
| R-004   | Outage        | 2027-03-01   |
`,
    },
  },
]);
