import { testRule } from "../../test-rule.ts";
import { similarNonconformitiesChecked } from "./similar-nonconformities-checked.ts";

testRule(similarNonconformitiesChecked, [
  {
    shows: "gap",
    title: "a place in the report of a case that was left empty",
    files: {
      "aims/ncr/NCR-2.yaml": `kind: nonconformity
id: NCR-2
date: 2026-03-02
description: Alerts not read
extent: not checked
        ~~~~~~~~~~~ Nothing says whether anything like NCR-2 exists elsewhere.
`,
    },
  },
]);
