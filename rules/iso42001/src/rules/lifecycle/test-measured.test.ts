import { testRule } from "../../test-rule.ts";
import { testMeasured } from "./test-measured.ts";

testRule(testMeasured, [
  {
    shows: "good",
    title: "criteria under a heading of their own",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.4,Yes,errors reach everybody\n",
      "aims/vv.md": `# V&V report

## Acceptance criteria

AUC at least 0.76 on data of spring.

## Results

| Metric | Value | Data   |
| ------ | ----- | ------ |
| AUC    | 0.771 | DS-003 |
`,
    },
  },
]);
