import { testRule } from "../../test-rule.ts";
import { deploymentConditionsMet } from "./deployment-conditions-met.ts";

const soa = "Control,Applicable,Justification\nA.6.2.5,Yes,releases must have a way back\n";

testRule(deploymentConditionsMet, [
  {
    shows: "good",
    title: "the approval came afterwards, and that is said once",
    files: {
      "aims/soa.csv": soa,
      "aims/deployment-plan.md": `# Deployment plan

**Go-live:** 2026-06-01
**Approved by:** Ann Bell
**Approved on:** 2026-06-12

| Criterion    | Done | Done on    |
| ------------ | ---- | ---------- |
| tests passed | ✅   | 2026-06-10 |
`,
    },
  },
  {
    shows: "good",
    title: "conditions in words, a nested list with a note",
    files: {
      "aims/soa.csv": soa,
      "aims/deployment-plan.md": `# Deployment plan

**Go-live:** 2026-06-15

## Conditions for release

All requirements verified; see the record.

- [ ] rollback drill, *waived, see CHG-44*
- [x] approval
  - [X] of the board
`,
    },
  },
]);
