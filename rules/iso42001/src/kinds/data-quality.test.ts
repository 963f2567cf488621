import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { dataQuality } from "./data-quality.ts";

testKind({
  kind: dataQuality,
  title: "Completeness of loan applications",
  register: { title: "Data quality results", path: "aims/data-quality", collection: "metrics" },
  written: {
    "Check ID": "DQ-01",
    Dimension: "completeness",
    Dataset: "DS-001",
    Measure: "missing values, percent",
    Limit: "<= 2",
    Value: "0.8",
    "Measured on": "2026-05-06",
    Met: "✅",
    Decision: "use",
  },
  named: "Dimension",
  means: {
    id: "DQ-01",
    dataset: ["DS-001"],
    characteristic: "completeness",
    metric: "missing values, percent",
    threshold: "<= 2",
    measured: "0.8",
    measuredOn: "2026-05-06",
    pass: "pass",
    decision: "use",
  },
  layouts: forms.record,
});

test("a plan says when, not what was measured", () => {
  const [row] = readProject({
    "aims/data/quality-requirements.md":
      "# Data quality requirements\n\n| Dataset | Characteristic | Threshold | Measured |\n| --- | --- | --- | --- |\n| DS-001 | completeness | <= 2 | every 3 months |\n",
  }).records(dataQuality);
  expect(row?.fields.measured).toBeUndefined();
  expect(row?.fields.threshold).toBe("<= 2");
});
