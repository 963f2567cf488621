import { testRule } from "../../test-rule.ts";
import { changeApprovedFirst } from "./change-approved-first.ts";

testRule(changeApprovedFirst, [
  {
    shows: "gap",
    title: "one file for a change, with its fields as bold lines",
    files: {
      "aims/changes/chg-07.md": `# CHG-07 New model

**Change ID:** CHG-07
**Reason:** better answers
**Approved by:** Priya Raman
**Approval date:** 2026-04-20
                   ~~~~~~~~~~ CHG-07 was made on 2026-04-02 and approved on 2026-04-20.
**Implementation date:** 2026-04-02
`,
    },
  },
  {
    shows: "gap",
    title: "an emergency has to be approved too, and soon",
    options: { urgentDays: 2 },
    files: {
      "aims/change-log.csv": `Change ID,Title,Type,Approved by,Approved on,Implemented on
CHG-01,filter,emergency,Priya,2026-04-08,2026-04-01
                              ~~~~~~~~~~ CHG-01 was made on 2026-04-01 and approved on 2026-04-08.
`,
    },
  },
]);
