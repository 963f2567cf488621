import { testRule } from "../../test-rule.ts";
import { correctiveActionBeyondCorrection } from "./corrective-action-beyond-correction.ts";

testRule(correctiveActionBeyondCorrection, [
  {
    shows: "gap",
    title: "the same words in both",
    files: {
      "aims/nonconformities.csv": `NC ID,Date,Nonconformity,Correction,Corrective action
NC-1,2026-03-02,Old card in use,Card replaced,card replaced.
                                              ~~~~~~~~~~~~~~ (warning) The corrective action of NC-1 is its correction over again.
`,
    },
  },
]);
