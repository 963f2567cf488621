import { expect, test } from "vitest";
import { requirement } from "../../kinds/requirement.ts";
import { readProject } from "../../test-rule.ts";
import { systemsOf } from "./of-system.ts";

const table = "\n| Req ID | Requirement |\n| ------ | ----------- |\n| REQ-1  | fast        |\n";
const two = "System ID,Name\nSYS-001,Harbour Score\nSYS-002,Kaj\n";

/** The systems that the one requirement of a file is of. */
function found(path: string, text: string, inventory = two): string[] {
  const project = readProject({ "aims/systems.csv": inventory, [path]: text });
  return project.records(requirement).flatMap((record) => systemsOf(record, project).map(({ id }) => id));
}

test.each([
  [
    "its document's field",
    "aims/r.md",
    `---\nkind: requirements-spec\nsystem: Kaj\n---\n\n# What it does\n${table}`,
  ],
  ["the title", "aims/r.md", `# Requirements specification of SYS-002\n${table}`],
  ["the folder", "aims/systems/kaj/requirements.md", `# What it does\n${table}`],
  ["its own column", "aims/r.csv", "Req ID,Requirement,AI system\nREQ-1,fast,SYS-002 (Kaj)\n"],
])("%s names the system", (_, path, text) => {
  const titled = path.endsWith("r.csv") ? path.replace("r.csv", "requirements-specification.csv") : path;
  expect(found(titled, text)).toEqual(["SYS-002"]);
});

test("where there is only one system, that is meant", () => {
  const text = `# System requirements\n${table}`;
  expect(found("aims/r.md", text, "System ID,Name\nSYS-009,Kaj\n")).toEqual(["SYS-009"]);
  expect(found("aims/r.md", text)).toEqual([]);
});

test("a system that the inventory does not know is none", () => {
  expect(found("aims/r.md", `# System requirements\n\n**System:** SYS-777\n${table}`)).toEqual([]);
});
