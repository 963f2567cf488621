import { expect, test } from "vitest";
import { fakeDossier } from "../../testing/fake-dossier.ts";
import type { fakeResult } from "../../testing/fake-result.ts";
import { fakeRepository, fakeRollUp } from "../../testing/fake-roll-up.ts";
import { readPage } from "../../testing/read-page.ts";
import { repositories } from "./repositories.ts";

const render = (result: ReturnType<typeof fakeResult>) =>
  readPage(String(repositories.render(fakeDossier({ result }))));
const page = render(fakeRollUp());

test("it belongs to a roll-up alone", () => {
  expect(repositories.applies?.(fakeDossier())).toBe(false);
});

test("what is missing and who gives no answer stands first", () => {
  const text = page.text();
  expect(text).toContain(
    "3 repositories of 4 expected rolled up; what holds for all of them is in acme/org.",
  );
  expect(text).toContain("Expected and not there: acme/claims");
  expect(text).toContain("No answer from 1 of 3: acme/empty");
  expect(text).toContain("A note.");
});

test("every repository has its figures, the one that needs a look first", () => {
  expect(page.rows("What stands in each repository, and in how many of 3 requirements")).toEqual([
    [
      "Repository",
      "Errors",
      "Warnings",
      "Info",
      "With gaps",
      "Waived",
      "Known",
      "Documents",
      "Checked",
      "Commit",
    ],
    [
      "acme/empty No answer: There is no document to check.",
      "0",
      "0",
      "0",
      "0",
      "0",
      "0",
      "0",
      "2026-11-21",
      "not known",
    ],
    ["acme/chat", "2", "0", "0", "1", "0", "0", "1", "2026-11-21", "not known"],
    ["acme/org", "0", "0", "0", "0", "0", "0", "1", "2026-11-21", "0123456789ab"],
  ]);
});

test("each requirement that is missing somewhere says where, with its share", () => {
  expect(page.rows("2 of 3 requirements with gaps, or not evaluated everywhere")).toEqual([
    ["Requirement", "State", "Repositories", "Which"],
    ["A.5.2 Impact", "with gaps", "1 of 3", "acme/chat (2)"],
    ["A.6.2.4 Verification", "not evaluated", "1 of 3", "acme/empty"],
  ]);
  expect(page.links()).toEqual(["#requirement-A.5.2", "#requirement-A.6.2.4"]);
});

test("of many names the first are shown, and the others fold up", () => {
  const names = Array.from({ length: 8 }, (_, index) => `r${index}`);
  const text = render(
    fakeRollUp({
      rollUp: { repositories: [fakeRepository("a", 0)], missing: names, notes: [] },
      coverage: [],
    }),
  ).text();
  expect(text).toContain("Expected and not there: r0, r1, r2, r3, r4 and 3 more r5 r6 r7");
  expect(text).not.toContain("Where requirements have gaps");
});
