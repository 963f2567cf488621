import { expect, test } from "vitest";
import { memoryHistory } from "./memory-history.ts";

const by = "Jane Doe <jane@example.com>";

test("a file that went keeps its last life, how it went first", () => {
  const history = memoryHistory(
    [
      { on: "2026-01-05", by, files: { "a.md": "one" } },
      { on: "2026-02-05", by, files: {}, renames: { "a.md": "b.md" } },
      { on: "2026-03-05", by, files: { "b.md": null } },
    ],
    "2026-11-21",
  );
  expect(history.removed.map(({ path }) => path)).toEqual(["b.md"]);
  expect(history.revisions("b.md").map(({ change }) => change)).toEqual(["removed", "renamed", "added"]);
  expect(history.revisions("b.md").map((revision) => history.text(revision))).toEqual([
    undefined,
    "one",
    "one",
  ]);
});
