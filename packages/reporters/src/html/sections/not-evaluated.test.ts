import type { Result } from "@aims-lint/core";
import { expect, test } from "vitest";
import { fakeDossier } from "../../testing/fake-dossier.ts";
import { fakeCoverage, fakeOutcome, fakeResult } from "../../testing/fake-result.ts";
import { type ReadPage, readPage } from "../../testing/read-page.ts";
import { notEvaluated } from "./not-evaluated.ts";

const note = {
  id: "needs-history",
  summary: "Approved texts do not change.",
  requirements: ["7.5.3", "9.9"],
  severity: "warning",
  basis: "practice",
  references: [],
} as const;
const show = (result: Partial<Result>): ReadPage =>
  readPage(String(notEvaluated.render(fakeDossier({ rules: [note], result: fakeResult(result) }))));

const page = show({
  outcomes: [
    fakeOutcome("fine"),
    fakeOutcome("partly", { checked: 5, blocked: 2 }),
    fakeOutcome("needs-history", { outcome: "not-evaluated", checked: 0, reason: "git was not asked" }),
    fakeOutcome("needs-it-too", { outcome: "not-evaluated", checked: 0, reason: "git was not asked" }),
    fakeOutcome("broke", { outcome: "error", reason: "it broke on R-1" }),
  ],
  coverage: [
    fakeCoverage("7.5.3", "not-evaluated", { rules: [{ rule: "needs-history", outcome: "not-evaluated" }] }),
    fakeCoverage("A.2.2", "not-evaluated", { undecided: true }),
    fakeCoverage("8.1", "not-evaluated"),
    fakeCoverage("5.1", "needs-judgement"),
    fakeCoverage("5.2", "evidenced"),
  ],
  files: {
    read: [
      { path: "a.md", kinds: [{ kind: "risk", by: "title", evidence: "Risks" }], records: 1 },
      { path: "b.md", kinds: [], records: 0 },
      { path: "t.md", kinds: [], records: 0, template: "content" },
    ],
    skipped: [
      { path: "x.pdf", reason: "format" },
      { path: "y.md", reason: "unreadable" },
    ],
    unrecognised: [{ path: "b.md" }],
  },
});

test("rules stand under their reason, what broke first, and say how much they left out", () => {
  expect(page.rows("Rules that could not say")).toEqual([
    ["Rule", "What must hold", "Speaks for", "Could not be looked at"],
    ["The rule broke: it broke on R-1 (1)"],
    ["broke", "", "", "all"],
    ["Did not run: git was not asked (2)"],
    ["needs-history", "Approved texts do not change.", "7.5.3, 9.9", "all"],
    ["needs-it-too", "", "", "all"],
    ["Ran, but not for all: what it needs could not be read there or is not known (1)"],
    ["partly", "", "", "2 of 5"],
  ]);
  expect(page.links()).toContain("#requirement-7.5.3");
  expect(page.links()).not.toContain("#requirement-9.9");
});

test("every requirement that is open has its reason", () => {
  expect(page.rows("3 of 5 requirements").map((cells) => cells.at(-1))).toEqual([
    "Why",
    "Rules could not say all that they have to: needs-history.",
    "Nobody has decided whether it applies.",
    "No record is on file that would be evidence for it.",
  ]);
  expect(page.rows("1 of 5 requirements")[1]?.[0]).toBe("5.1");
});

test("files that nothing was taken from have their reason, the gravest first", () => {
  expect(page.rows("4 of 5 files").slice(1)).toEqual([
    ["y.md", "Skipped: could not be read"],
    ["b.md", "Not recognised: nothing says what it holds"],
    ["t.md", "A template that is not filled in"],
    ["x.pdf", "Skipped: not a format that is read"],
  ]);
});

test("why the check is no answer comes first", () => {
  expect(page.text()).toContain("Not everything was checked: could not be read: y.md.");
  expect(page.text().indexOf("Not everything")).toBeLessThan(page.text().indexOf("4 of 5"));
});

test("counts have their denominators", () => {
  expect(page.text()).toContain(
    "rules could not say all that they have to 4 of 5 requirements not evaluated 3 of 5",
  );
});

test("where nothing is open it says of how many", () => {
  const { text } = show({});
  expect(text()).toContain("The only file was taken into account.");
  expect(text()).toContain("Every rule that found something to look at could say all that it has to.");
});
