import { testRule } from "../../test-rule.ts";
import { nonconformityActionDecided } from "./nonconformity-action-decided.ts";

testRule(nonconformityActionDecided, [
  {
    shows: "gap",
    title: "a no without a reason in place of the action",
    files: {
      "aims/nonconformities.csv": `NC ID,Found on,Nonconformity,Corrective action
NC-1,2026-03-02,Old card in use,None required
                                ~~~~~~~~~~~~~ For NC-1 the answer is "None required", without a reason.
`,
    },
  },
  {
    shows: "gap",
    title: "decided within a week where the organisation wants it",
    options: { days: 7 },
    files: {
      "aims/nonconformities.md": `# Nonconformities

| NC ID | Date raised | Nonconformity   | Corrective action |
| ----- | ----------- | --------------- | ----------------- |
| NC-1  | 2026-11-10  | Old card in use |                   |
                                          ~ Nothing says whether the cause of NC-1 needs action.
`,
    },
  },
  {
    shows: "absent",
    title: "observations are not nonconformities",
    files: {
      "aims/nonconformities.yaml": `nonconformities:
  - { id: NC-1, grade: Observation, description: Shorter form, found_on: 2026-01-31 }
`,
    },
  },
]);
