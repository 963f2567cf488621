import { testRule } from "../../test-rule.ts";
import { statusWordsUniform } from "./status-words-uniform.ts";

testRule(statusWordsUniform, [
  {
    shows: "gap",
    title: "a sign alone, a sign with its word, quotes; notes and other signs are left",
    files: {
      "aims/soa.csv": `Control,Applicable,Status
A.2.2,Yes,✅
          ~ "✅" is another word for implemented.
A.2.3,Yes,✅ done
          ~~~~~~ "✅ done" is another word for implemented.
A.2.4,Yes,"in place"
           ~~~~~~~~ "in place" is another word for implemented.
A.3.2,Yes,✅ by Jane
A.3.3,Yes,❌ done
A.4.2,Yes,Planned for May
`,
    },
    fixed: {
      "aims/soa.csv": `Control,Applicable,Status
A.2.2,Yes,implemented
A.2.3,Yes,implemented
A.2.4,Yes,"implemented"
A.3.2,Yes,✅ by Jane
A.3.3,Yes,❌ done
A.4.2,Yes,Planned for May
`,
    },
  },
]);
