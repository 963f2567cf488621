import { expect, test } from "vitest";
import { fakeResult } from "../testing/fake-result.ts";
import { nextLines } from "./next-lines.ts";
import { renderLines } from "./render-lines.ts";

const open = (path: string, missing: number, why?: string): object => ({
  path,
  line: 7,
  missing,
  ...(why === undefined ? {} : { why }),
});

function shown(...next: object[]): string {
  return renderLines(nextLines(fakeResult({ next: next as never })), { color: false });
}

test("the first three are named, with the reason, and how many are left", () => {
  expect(
    shown(
      open("aims/systems.md", 5, "All else rests on it."),
      open("aims/scope.md", 1),
      open("aims/policy.md", 2),
      open("aims/roles.md", 3),
    ),
  ).toBe(`
Write next:
  1. aims/systems.md:7  5 answers missing
     All else rests on it.
  2. aims/scope.md:7  1 answer missing
  3. aims/policy.md:7  2 answers missing
  1 document more after that.
`);
});

test("where nothing is left open there is nothing to say", () => {
  expect(shown()).toBe("");
});
