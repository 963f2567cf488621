import { expect, test } from "vitest";
import { responsibility } from "../../kinds/responsibility.ts";
import { readProject } from "../../test-rule.ts";
import { emptyCells, isAllocated, isLeftOut, systemOf } from "./matrix.ts";

const row = (...cells: readonly string[]): string => {
  const files = {
    "aims/raci.csv": `Stage,Bank,Vendor\noperation,${cells.map((cell) => `"${cell}"`).join(",")}\n`,
  };
  const [record] = readProject(files).records(responsibility);
  if (!record) return "none";
  return isLeftOut(record) ? "left out" : isAllocated(record) ? "allocated" : "open";
};

test.each([
  ["R, A: Jonas", "", "allocated"],
  ["✓", "", "allocated"],
  ["Bank is controller", "C", "allocated"],
  ["C", "I", "open"],
  ["C/I", "C: deletion", "open"],
  ["consulted", "Informed (by mail)", "open"],
  ["-", "", "open"],
  ["n/a", "N/A (no training)", "left out"],
])("%s and %s: %s", (bank, vendor, expected) => expect(row(bank, vendor)).toBe(expected));

test("a heading names the system, and columns may be systems", () => {
  const project = readProject({
    "aims/systems.csv": "ID,Name\nSYS-001,Harbour Score\nSYS-002,Kaj\n",
    "aims/responsibility-matrix.md": `# Responsibility matrix

## SYS-002 Kaj

| Stage     | Bank | Vendor |
| --------- | ---- | ------ |
| operation | R    | C      |

## Topics

| Topic    | SYS-001 | SYS-002 (Kaj) |
| -------- | ------- | ------------- |
| Security | Piet    |               |
`,
  });
  const [stage, topic] = project.records(responsibility);
  if (!stage || !topic) throw new TypeError("Two rows were to be read.");
  expect([systemOf(stage, project)?.id, systemOf(topic, project)?.id]).toEqual(["SYS-002", undefined]);
  expect(emptyCells(topic, project).map(({ system }) => system)).toEqual(["SYS-002 (Kaj)"]);
  expect(emptyCells(stage, project)).toEqual([]);
});
