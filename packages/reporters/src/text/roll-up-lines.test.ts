import type { RollUp } from "@aims-lint/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { evil } from "../testing/evil-result.ts";
import { fakeCoverage, fakeResult } from "../testing/fake-result.ts";
import { fakeRepository } from "../testing/fake-roll-up.ts";
import { formatText } from "./format-text.ts";

const text = (rollUp: Partial<RollUp>, coverage = fakeResult().coverage): string =>
  formatText(fakeResult({ coverage, rollUp: { repositories: [], missing: [], notes: [], ...rollUp } }), {
    color: false,
  });

test("the repositories are listed, the worst first, with what is missing and where the gaps are", () => {
  const report = text(
    {
      organisation: "org",
      repositories: [fakeRepository("org", 0), fakeRepository("chat", 2)],
      missing: ["claims"],
      notes: ["A note."],
    },
    [
      fakeCoverage("A.5.2", "gaps", {
        title: "Impact",
        findings: 2,
        repositories: [
          { repository: "chat", state: "gaps", findings: 2 },
          { repository: "org", state: "evidenced", findings: 0 },
        ],
      }),
    ],
  );
  expect(report).toContain(`
Rolled up 2 repositories of 3 expected; what holds for all is kept in org.
  chat  2 errors, no warnings, 0 info; gaps in 1 of 1 requirements
  org   no errors, no warnings, 0 info; gaps in 0 of 1 requirements
  claims: there is no report of it
  A note.
`);
  expect(report).toContain("  A.5.2    Impact: with gaps in 1 of 2: chat (2)\n");
  expect(report).toContain(
    "This is no answer: Not every repository was rolled up: there is no report of claims.",
  );
});

test("of a thousand repositories the worst are shown, and the others counted", () => {
  const repositories = Array.from({ length: 1000 }, (_, index) => fakeRepository(`r${index}`, index % 3));
  const report = text({ repositories });
  expect(report).toContain("  … and 980 more, 646 of them with errors\n");
  expect(report.split("\n").length).toBeLessThan(50);
});

test("whatever repositories are called, a terminal and a CI runner stay unmoved", () => {
  fc.assert(
    fc.property(evil, (name) => {
      const report = text({
        organisation: name,
        repositories: [fakeRepository(name, 1)],
        missing: [name],
        notes: [name],
      });
      expect(report).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e\u200b]/);
      expect(report.split("\n").filter((line) => line.trim().startsWith("::"))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
