import { expect, test } from "vitest";
import { system } from "../../kinds/system.ts";
import { userInformation } from "../../kinds/user-information.ts";
import { readProject } from "../../test-rule.ts";
import { recordsBySystem } from "./records-by-system.ts";

const notice = (lines: string): string => `# User information\n\n${lines}\n\n## Limits\n\nMany.\n`;

function found(files: Readonly<Record<string, string>>): Record<string, string[]> {
  const project = readProject(files);
  const bySystem = project.derive(recordsBySystem(userInformation));
  const paths = (each: (typeof all)[number]): string[] =>
    (bySystem.get(each) ?? []).map(({ document }) => document.path);
  const all = project.records(system);
  return Object.fromEntries(all.map((each) => [each.id, paths(each)]));
}

test("by the field, by the folder", () => {
  expect(
    found({
      "aims/systems.csv": "ID,Name\nSYS-001,Harbour Score\nSYS-002,Kaj\n",
      "aims/a/user-information.md": notice("**System:** SYS-002 (Kaj)"),
      "aims/sys-001/user-information.md": notice("For applicants."),
      "aims/user-information.md": notice("For everybody."),
    }),
  ).toEqual({
    "SYS-001": ["aims/sys-001/user-information.md"],
    "SYS-002": ["aims/a/user-information.md"],
  });
});

test("the only system is meant where none is named", () => {
  expect(
    found({
      "aims/systems.csv": "ID,Name\nSYS-001,Harbour Score\n",
      "aims/user-information.md": notice("For all."),
    }),
  ).toEqual({ "SYS-001": ["aims/user-information.md"] });
});
