import { parseLevel } from "@aims-lint/core";
import { expect, test } from "vitest";
import { readProject } from "../../test-rule.ts";
import { approversOf } from "./approvers.ts";

function approvers(procedure: string, level: string): string[] {
  const project = readProject({
    "aims/impact-procedure.md": `# Impact assessment procedure\n\n${procedure}\n`,
  });
  const rating = parseLevel(level);
  return rating ? approversOf(rating, project).map(({ who }) => who) : [];
}

test("a table, with those who approve more behind those of the level", () => {
  const table =
    "| Level | Criterion | Approved by |\n|---|---|---|\n| low | nuisance | Owner |\n| high | lasting harm | CEO |";
  expect(approvers(`## Impact levels\n\n${table}`, "low")).toEqual(["Owner", "CEO"]);
  expect(approvers(`## Impact levels\n\n${table}`, "High")).toEqual(["CEO"]);
});

test("lines", () => {
  expect(approvers("## Who approves\n\n- Low: system owner\n- High: risk committee", "high")).toEqual([
    "risk committee",
  ]);
});

test("a procedure that does not say", () => {
  expect(approvers("## Impact levels\n\nLow and high.", "high")).toEqual([]);
  expect(approvers("## Impact levels\n\n- Low: a nuisance\n- High: harm that lasts", "high")).toEqual([]);
});
