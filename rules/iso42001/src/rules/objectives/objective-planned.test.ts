import { testRule } from "../../test-rule.ts";
import { objectivePlanned } from "./objective-planned.ts";

testRule(objectivePlanned, [
  {
    shows: "good",
    title: "other words for the same things",
    files: {
      "aims/objectives.md": `# AI objectives

### OBJ-1: 90 % fair scores

- **What will be done:** re-weigh samples
- **Resources required:** half a data scientist
- **Owner:** Jane Doe
- **Timeline:** 30 June 2027
- **How results are evaluated:** recomputed by Model Validation
`,
    },
  },
  {
    shows: "good",
    title: "a table of values, and a section with the plan",
    files: {
      "aims/objectives.md": `# AI objectives and planning

| Objective      | Owner    | Target | Frequency |
| -------------- | -------- | ------ | --------- |
| Fair decisions | Jane Doe | ≥ 90 % | Monthly   |

| ID    | Objective statement | Owner    | Evaluation method |
| ----- | ------------------- | -------- | ----------------- |
| OBJ-2 | Right answers       | Jane Doe | monthly sample    |

### 2.1 Fair decisions

**Implementation plan:** re-weigh samples in Q1 2027, with the budget of the data team.

### Planning record: OBJ-2

- **What will be done:** more examples, by 2027-06-30
- **Resources required:** two readers
`,
    },
  },
  {
    shows: "gap",
    title: "a template's words in the plan",
    files: {
      "aims/objectives.csv": `ID,Objective,Actions,Resources,Owner,Deadline,Evaluation method
OBJ-1,90 % fair scores,TBD,2 people,Jane Doe,2027-06-30,recomputed
                       ~~~ The plan for OBJ-1 does not say what is done.
`,
    },
  },
]);
