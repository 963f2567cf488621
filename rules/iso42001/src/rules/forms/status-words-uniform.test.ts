import { testRule } from "../../test-rule.ts";
import { statusWordsUniform } from "./status-words-uniform.ts";

testRule(statusWordsUniform, [
  {
    shows: "gap",
    title: "a sign that was chosen for, quotes; notes, contradictions and words of another meaning are left",
    files: {
      "aims/soa.csv": `Control,Applicable,Status
A.2.2,Yes,✅
          ~ "✅" is to be written implemented.
A.2.3,Yes,✔️ done
          ~~~~~~~ "✔️ done" is to be written implemented.
A.2.4,Yes,"in place"
           ~~~~~~~~ "in place" is to be written implemented.
A.3.2,Yes,not_started
          ~~~~~~~~~~~ "not_started" is to be written not started.
A.3.3,Yes,✅ by Jane
A.4.2,Yes,❌ done
A.4.3,Yes,Planned for May
A.4.4,Yes,todo
A.4.5,Yes,🟡
`,
    },
    fixed: {
      "aims/soa.csv": `Control,Applicable,Status
A.2.2,Yes,implemented
A.2.3,Yes,implemented
A.2.4,Yes,"implemented"
A.3.2,Yes,not started
A.3.3,Yes,✅ by Jane
A.4.2,Yes,❌ done
A.4.3,Yes,Planned for May
A.4.4,Yes,todo
A.4.5,Yes,🟡
`,
    },
    options: {
      words: { done: "implemented", "In place": "implemented", "✅": "implemented", todo: "implemented" },
    },
  },
]);
