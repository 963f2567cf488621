import { testRule } from "../../test-rule.ts";
import { objectiveMeasurable } from "./objective-measurable.ts";

testRule(objectiveMeasurable, [
  {
    shows: "good",
    title: "targets in words that leave no doubt",
    files: {
      "aims/objectives.md": `# AI objectives and planning

| Objective        | Owner    | Target                   |
| ---------------- | -------- | ------------------------ |
| Open about AI    | Jane Doe | notice published         |
| Safe assistants  | Jane Doe | ≥95% success             |
`,
    },
  },
  {
    shows: "gap",
    title: "a section for each objective",
    files: {
      "aims/objectives.md": `# AI objectives

### OBJ-1: Our AI is fair

- **Owner:** Jane Doe
- **Metric:** n/a
              ~~~ Nobody can tell whether OBJ-1 is reached: it has no measure and no target.
- **Target:** TBD
`,
    },
  },
]);
