import { expect, test } from "vitest";
import { readProject } from "../../test-rule.ts";
import { recurrences } from "./recurrence.ts";

const header = "NC ID,Found on,Clause,Nonconformity,Cause,Done on";

function back(...rows: readonly string[]): string[] {
  const project = readProject({ "aims/nonconformities.csv": [header, ...rows, ""].join("\n") });
  return [...recurrences(project)].map(
    ([later, earlier]) => `${later.id}: ${earlier.map(({ row, what }) => `${row.id} ${what}`).join(", ")}`,
  );
}

const first = "NC-1,2026-01-05,7.5.3,Old card in use,nobody compares the editions,2026-02-01";

test("a cause that comes back after it was removed, the latest first", () => {
  expect(
    back(
      first,
      "NC-2,2026-03-05,7.5.3,Old guide,nobody compares editions,2026-04-01",
      "NC-3,2026-05-05,7.5.3,Old sheet,editions nobody compares,",
    ),
  ).toEqual(["NC-2: NC-1 cause", "NC-3: NC-2 cause, NC-1 cause"]);
});

test("an event that comes back with another cause", () => {
  expect(back(first, "NC-2,2026-03-05,7.5.3,Old card in use again,nobody has time,")).toEqual([
    "NC-2: NC-1 description",
  ]);
});

test.each([
  ["another requirement", "NC-2,2026-03-05,9.1,Old card in use,nobody compares the editions,"],
  ["before the first was over", "NC-2,2026-01-20,7.5.3,Old card in use,nobody compares the editions,"],
  ["a word in common", "NC-2,2026-03-05,7.5.3,No owner,nobody was asked,"],
])("%s is no recurrence", (_why, row) => expect(back(first, row)).toEqual([]));
