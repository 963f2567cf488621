import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { verification } from "./verification.ts";
import { verificationTest } from "./verification-test.ts";

testKind({
  kind: verificationTest,
  title: "Lowest ratio between groups",
  register: { title: "Test register", path: "aims/test-register", collection: "verification-tests" },
  written: {
    "Test ID": "VT-103",
    Metric: "lowest ratio between groups",
    "Requirement ID": "REQ-103",
    "Acceptance criterion": ">= 90",
    "Actual result": "90.4",
    "Test data": "DS-003",
    "Pass/fail": "✅ Pass",
    "Tested on": "2026-05-13",
  },
  means: {
    id: "VT-103",
    metric: "lowest ratio between groups",
    requirements: ["REQ-103"],
    threshold: ">= 90",
    result: "90.4",
    dataset: "DS-003",
    pass: "passed",
    date: "2026-05-13",
  },
  layouts: forms.rows,
});

test("the tests stand in the record under any heading, with or without ids", () => {
  const project = readProject({
    "aims/vv.md": `# V&V record

## What came out

| Metric   | Target | Value | Status |
| -------- | ------ | ----- | ------ |
| accuracy | 0.9    | 0.93  | ✅     |
`,
    "aims/sys-002.yaml":
      "kind: vv-record\nsystem: SYS-002\ntests:\n  - { id: T-1, metric: recall, threshold: 0.8, result: 0.71 }\n",
  });
  expect(project.records(verification)).toHaveLength(2);
  expect(project.records(verificationTest).map(({ id, fields }) => [id, fields.pass])).toEqual([
    ["T-1", undefined],
    ["accuracy", "passed"],
  ]);
});

test("figures of a model card are no tests", () => {
  const card =
    "# Model card\n\n## Evaluation results\n\n| Metric | Value | Dataset |\n|---|---|---|\n| AUC | 0.77 | DS-003 |\n";
  expect(readProject({ "aims/card.md": card }).records(verificationTest)).toEqual([]);
});
