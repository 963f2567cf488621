import { testRule } from "../../test-rule.ts";
import { riskTraceable } from "./risk-traceable.ts";

testRule(riskTraceable, [
  {
    shows: "good",
    title: "the register names its system once for all rows, and measures in words tell the treatment",
    files: {
      "aims/risk-register.md": `# Risk register

**AI system:** SYS-001

| Risk ID | Category | Risk                | Level | Mitigation        | Status |
| ------- | -------- | ------------------- | ----- | ----------------- | ------ |
| R-001   | data     | Scores drift unseen | high  | alerts on drift   | open   |
| R-002   | misuse   | Secrets leak        | low   | filter on secrets | open   |
`,
      "aims/systems.csv": `System ID,Name,Status
SYS-001,Score,production
SYS-002,Chat,production
`,
    },
  },
  {
    shows: "good",
    title: "a risk above the limit without a treatment is another rule's",
    files: {
      "aims/risk-method.md": `# Risk method

**Acceptance limit:** 9
`,
      "aims/risks.yaml": `risks:
  - { id: R-001, source: data, risk: Drift, level: 12, treatment: , status: open }
`,
    },
  },
  {
    shows: "gap",
    title: "a risk below the limit for which nothing is chosen",
    files: {
      "aims/risk-method.md": `# Risk method

**Acceptance limit:** 9
`,
      "aims/risks.yaml": `risks:
  - { id: R-001, source: data, risk: Drift, level: 6, treatment: , status: open }
                                                      ~~~~~~~~~ R-001 does not say how it is treated.
`,
    },
  },
]);
