import { testRule } from "../../test-rule.ts";
import { objectiveMonitored } from "./objective-monitored.ts";

testRule(objectiveMonitored, [
  {
    shows: "gap",
    title: "a month stands for its last day",
    files: {
      "aims/objectives.csv": `ID,Objective,Frequency,Results
OBJ-1,90 % fair scores,quarterly,2026-03: 91 %; 2026-06: 92 %
                                                ~~~~~~~~~~~~~ OBJ-1 was last measured on 2026-06-30; by its plan (quarterly) the next value was due by 2026-09-30.
`,
    },
  },
  {
    shows: "good",
    title: "a new objective has time for its first value",
    files: {
      "aims/objectives.yaml": `approved_on: 2026-10-20
objectives:
  - { id: OBJ-1, text: 90 % fair scores, frequency: quarterly, measurements: [] }
`,
    },
  },
  {
    shows: "good",
    title: "an objective of last year needs no value of this year",
    files: {
      "aims/objectives.md": `# AI objectives

| ID    | Objective        | Frequency | Due        | Last measured |
| ----- | ---------------- | --------- | ---------- | ------------- |
| OBJ-1 | 90 % fair scores | Monthly   | 2025-12-31 | 2025-12-15    |
`,
    },
  },
  {
    shows: "good",
    title: "no frequency: once a year",
    files: {
      "aims/objectives.md": `# AI objectives

| ID    | Objective        | Last measured |
| ----- | ---------------- | ------------- |
| OBJ-1 | 90 % fair scores | 2025-11-15    |
`,
    },
  },
  {
    shows: "gap",
    title: "a frequency that depends on other things",
    files: {
      "aims/objectives.md": `# AI objectives

| ID    | Objective        | Frequency     | Last measured |
| ----- | ---------------- | ------------- | ------------- |
| OBJ-1 | 90 % fair scores | Release-based | 2025-07-28    |
                                             ~~~~~~~~~~ OBJ-1 was last measured on 2025-07-28, more than 12 months ago.
`,
    },
  },
  {
    shows: "absent",
    title: "a value without a date",
    files: {
      "aims/objectives.md": `# AI objectives

| ID    | Objective        | Latest value |
| ----- | ---------------- | ------------ |
| OBJ-1 | 90 % fair scores | 91 %         |
`,
    },
  },
]);
