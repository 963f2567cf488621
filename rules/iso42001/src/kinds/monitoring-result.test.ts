import { expect, test } from "vitest";
import { forms, testKind } from "../test-kind.ts";
import { readProject } from "../test-rule.ts";
import { monitoringResult } from "./monitoring-result.ts";

testKind({
  kind: monitoringResult,
  title: "Monitoring result of July",
  register: { title: "Monitoring results", path: "aims/monitoring-results", collection: "results" },
  written: {
    "Result ID": "MRES-7",
    Date: "2026-08-05",
    KPI: "MON-001",
    Subject: "SYS-001",
    "Measured value": "0.27",
    Limit: "<= 0.25",
    Status: "🔴 exceeded",
    "Analysed on": "2026-08-06",
    "Linked record": "INC-002; NC-002",
  },
  means: {
    id: "MRES-7",
    date: "2026-08-05",
    indicator: "MON-001",
    systems: ["SYS-001"],
    value: "0.27",
    threshold: "<= 0.25",
    within: "breach",
    analysedOn: "2026-08-06",
    record: ["INC-002", "NC-002"],
  },
  layouts: [...forms.whole.filter((layout) => layout !== "YAML file"), ...forms.rows],
});

test("rows without an id are called by their indicator", () => {
  const results = readProject({
    "aims/monitoring-results.csv": "Date,Indicator,Value,Within limit\n2026-08-05,MON-001,0.27,no\n",
  }).records(monitoringResult);
  expect(results.map(({ id, fields }) => [id, fields.within])).toEqual([["MON-001", "breach"]]);
});
