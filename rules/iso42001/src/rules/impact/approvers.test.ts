import { examine, parseLevel } from "@aims-lint/core";
import { memoryHost } from "@aims-lint/testing";
import { expect, test } from "vitest";
import { iso42001 } from "../../index.ts";
import { readProject } from "../../test-rule.ts";
import { approversByLevel, approversOf } from "./approvers.ts";

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

test("a procedure in the organisation's words", () => {
  const text =
    "# Impact assessment procedure\n\n## Freigabe\n\n- Low: system owner\n- High: risk committee\n";
  const { project } = examine(memoryHost({ "aims/impact-procedure.md": text }), {
    packs: [iso42001],
    aliases: { "impact-procedure": { fields: { approvers: ["Freigabe"] } } },
  });
  expect(project.derive(approversByLevel).map(({ who }) => who)).toEqual(["system owner", "risk committee"]);
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
