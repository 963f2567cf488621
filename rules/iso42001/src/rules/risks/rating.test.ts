import type { RecordOf } from "@aims-lint/core";
import { expect, test } from "vitest";
import { risk } from "../../kinds/risk.ts";
import { readProject } from "../../test-rule.ts";
import { levelOf, productOf, remainingOf } from "./rating.ts";
import { scaleFor } from "./scale/risk-scale.ts";

function read(csv: string, method = "Level = likelihood × impact.") {
  const project = readProject({
    "aims/risk-method.md": `# Risk method\n\n## Likelihood\n\n1 = rare, 5 = certain\n\n${method}\n`,
    "aims/risk-register.csv": csv,
  });
  const record = project.records(risk)[0];
  if (!record) throw new TypeError("There is no risk.");
  return { record, scale: scaleFor(record, project) };
}

function level(record: RecordOf<typeof risk>, scale: ReturnType<typeof scaleFor>) {
  const found = levelOf(record, "inherent", scale);
  return found && [found.score, found.word];
}

test.each([
  ["Risk ID,Score,Rating\nR-1,12,High\n", [12, "high"]],
  ["Risk ID,Rating,Score\nR-1,High,12\n", [12, "high"]],
  ["Risk ID,Likelihood,Impact\nR-1,3,4\n", [12, undefined]],
  ["Risk ID,Likelihood,Impact,Level\nR-1,3,4,High\n", [12, "high"]],
  ["Risk ID,L×I\nR-1,3×4=12\n", [12, undefined]],
  ["Risk ID,Likelihood,Impact\nR-1,3,huge\n", undefined],
])("%s", (csv, expected) => {
  const { record, scale } = read(csv);
  expect(level(record, scale)).toEqual(expected);
});

test("without a method that multiplies there is no product, unless the header says so", () => {
  const silent = read("Risk ID,Likelihood,Impact\nR-1,3,4\n", "We discuss.");
  expect(productOf(silent.record, "inherent", silent.scale)).toBeUndefined();
  const header = read("Risk ID,Likelihood,Impact,Level (L×I)\nR-1,3,4,11\n", "We discuss.");
  expect(productOf(header.record, "inherent", header.scale)).toBe(12);
});

test("what remains of a risk that is retained is what it was", () => {
  const retained = read("Risk ID,Level,Treatment\nR-1,12,accept\n");
  expect(remainingOf(retained.record, retained.scale)).toMatchObject({
    side: "inherent",
    level: { score: 12 },
  });
  const open = read("Risk ID,Level,Treatment\nR-1,12,reduce\n");
  expect(remainingOf(open.record, open.scale)).toBeUndefined();
});
