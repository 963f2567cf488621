import { testRule } from "../../test-rule.ts";
import { changeAssessed } from "./change-assessed.ts";

testRule(changeAssessed, [
  {
    shows: "gap",
    title: "sections, one of them without a check",
    files: {
      "aims/change-log.md": `# Change log

### CHG-01 – New model

- **Reason:** better answers
- **Risk assessment:** R-001 rated again
- **Status:** closed

### CHG-02 – New limit

- **Reason:** fewer errors
- **Risk assessment:**
    ~~~~~~~~~~~~~~~ For CHG-02 nothing says whether it changes risks.
- **Status:** closed
`,
    },
  },
]);
