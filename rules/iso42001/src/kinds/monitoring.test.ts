import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { monitoring } from "./monitoring.ts";
import { operationPlan } from "./operation-plan.ts";

testKind({
  kind: monitoring,
  title: "Drift of the score",
  register: { title: "Monitoring indicators", path: "aims/indicators", collection: "indicators" },
  written: {
    "Indicator ID": "MON-001",
    Metric: "population stability index",
    Subject: "SYS-001",
    "How measured": "compare month with reference",
    "How often": "monthly",
    "Alert threshold": "<= 0.25",
    Responsible: "Jane Doe",
    "Action on breach": "find the cause in two days",
    Controls: "A.6.2.6, A.7.4",
  },
  named: "Metric",
  means: {
    id: "MON-001",
    systems: ["SYS-001"],
    metric: "population stability index",
    method: "compare month with reference",
    frequency: "monthly",
    threshold: "<= 0.25",
    owner: "Jane Doe",
    action: "find the cause in two days",
    controls: ["A.6.2.6", "A.7.4"],
  },
  layouts: forms.record,
});

test("the rows of a monitoring plan need no heading of their own", () => {
  const project = readProject({
    "aims/monitoring-plan.md":
      "# Monitoring plan\n\n## What we look at\n\n| KPI | Target | Owner |\n| --- | --- | --- |\n| availability | 99.5 % | Operations |\n",
  });
  expect(project.records(monitoring).map(({ fields }) => fields.metric)).toEqual(["availability"]);
  expect(project.records(operationPlan)).toHaveLength(1);
});

test("the metrics of a model card are no indicators", () => {
  const project = readProject({
    "aims/model-card.md":
      "# Model card\n\n## Metrics\n\n| Metric | Value | Threshold |\n| --- | --- | --- |\n| AUC | 0.77 | 0.7 |\n",
  });
  expect(project.records(monitoring)).toEqual([]);
});
