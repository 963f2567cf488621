import { expect, test } from "vitest";
import { resource } from "../../kinds/resource.ts";
import { system } from "../../kinds/system.ts";
import { readProject } from "../../test-rule.ts";
import { isAskedFor, resourcesOf, typeOf } from "./resources-of.ts";

const project = readProject({
  "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\nSYS-002,Kaj,production\n",
  "aims/resource-inventory.md": `# Resource inventory

| System  | Resource  | Type             |
| ------- | --------- | ---------------- |
| SYS-001 | DS-001    | training data    |
| SYS-001 | LightGBM  | software library |
| SYS-001 | something |                  |

## Computing

| System  | Resource | Version |
| ------- | -------- | ------- |
| SYS-001 | 8 nodes  | 2       |

## Who

| System  | Expertise | Who      |
| ------- | --------- | -------- |
| SYS-002 | law       | 2 people |
`,
});

test("the type is said, or stands above, or shows", () => {
  expect(project.records(resource).map(typeOf)).toEqual(["data", "tool", undefined, "computing", "people"]);
});

test("a system is asked for what others list", () => {
  const [score, kaj] = project.records(system);
  if (!score || !kaj) throw new TypeError("Two systems were to be read.");
  expect([score, kaj].map((each) => resourcesOf(each, project).length)).toEqual([4, 1]);
  expect([isAskedFor("tool", kaj, project), isAskedFor("computing", kaj, project)]).toEqual([true, true]);
});
