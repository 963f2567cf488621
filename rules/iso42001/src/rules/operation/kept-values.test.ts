import { expect, test } from "vitest";
import { readProject } from "../../test-rule.ts";
import { isAnythingMeasured, isKept, isKeptElsewhere } from "./kept-values.ts";

test("values in a log that names the indicators are kept", () => {
  const project = readProject({
    "aims/indicators.csv": "ID,Metric,Limit\nMON-1,drift,0.2\n",
    "aims/monitoring-results.csv": "Date,Indicator,Value\n2026-08-05,MON-1,0.1\n",
  });
  expect([isKept(project), isAnythingMeasured(project)]).toEqual([true, true]);
});

test("a snapshot with a column for each metric is a series of values", () => {
  const project = readProject({
    "aims/evidence/monitoring_snapshot_2026-03.csv": "Date,Requests,ErrorRate\n2026-03-05,120,0.03\n",
  });
  expect([isKept(project), isKeptElsewhere(project)]).toEqual([false, true]);
});

test("a dated value of an objective was measured; a plan without values was not", () => {
  expect(
    isAnythingMeasured(
      readProject({
        "aims/objectives.csv": "ID,Objective,Last value,Last measured\nOBJ-1,Fair,91 %,2026-10-07\n",
      }),
    ),
  ).toBe(true);
  expect(
    isAnythingMeasured(readProject({ "aims/indicators.csv": "ID,Metric,Limit\nMON-1,drift,0.2\n" })),
  ).toBe(false);
  expect(isKeptElsewhere(readProject({ "aims/monitoring.csv": "Date,Step,Owner\n2026,plan,Jane\n" }))).toBe(
    false,
  );
});
