import { expect, test } from "vitest";
import { lifeCycle } from "../kinds/life-cycle.ts";
import { readProject } from "../test-rule.ts";
import { saysSomething } from "./says-something.ts";

const says = (below: string): boolean[] =>
  readProject({ "aims/a.md": `# Life cycle procedure\n\n${below}` })
    .records(lifeCycle)
    .map((record) => saysSomething(record, ["stages", "testing"]));

test("headings alone say nothing", () => expect(says("## Stages\n\n## Testing\n")).toEqual([false]));
test("a part that is known does", () => expect(says("## Testing\n\nAlways.\n")).toEqual([true]));
test("so does a long text under other headings", () =>
  expect(says(`## How we work\n\n${"Each system is tried before it is released. ".repeat(6)}\n`)).toEqual([
    true,
  ]));
test("metadata is no text", () => {
  const lines = ["Owner", "Author", "Approver", "Reviewer", "Contact"].map(
    (key) => `| ${key} | ${"Jane Doe, ".repeat(5)} |`,
  );
  expect(says(`| Field | Value |\n|---|---|\n${lines.join("\n")}\n`)).toEqual([false]);
});
