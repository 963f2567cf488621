import { expect, test } from "vitest";
import { testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { deploymentCondition } from "./deployment-condition.ts";

testKind({
  kind: deploymentCondition,
  title: "Rollback tried",
  register: {
    title: "Deployment preconditions",
    path: "aims/deployment-preconditions",
    collection: "deployment-conditions",
  },
  written: {
    "Condition ID": "C-1",
    Precondition: "rollback tried",
    Met: "✅ yes",
    Evidence: "evidence/rollback.md",
    "Met on": "2026-06-11",
    "Checked by": "Bo Kjeldsen",
  },
  means: {
    id: "C-1",
    condition: "rollback tried",
    met: "met",
    evidence: ["evidence/rollback.md"],
    date: "2026-06-11",
    by: "Bo Kjeldsen",
  },
  layouts: ["table", "CSV"],
});

test("the plan says what they are; its steps are none", () => {
  const found = readProject({
    "aims/deployment-plan.md": `# Deployment plan

## Before we start

| Criterion       | Done    | Evidence |
| --------------- | ------- | -------- |
| tests passed    | yes     | V&V      |
| users told      | pending |          |

## Steps

| Day        | Step |
| ---------- | ---- |
| 2026-06-15 | all  |
`,
    "aims/plan.yaml":
      "kind: deployment-plan\npreconditions:\n  - { item: tests passed, met: true, evidence: vv.md }\n",
  }).records(deploymentCondition);
  expect(found.map(({ fields }) => [fields.condition, fields.met])).toEqual([
    ["tests passed", "met"],
    ["users told", "not-met"],
    ["tests passed", "met"],
  ]);
});
