import { expect, test } from "vitest";
import { formatText } from "../text/format-text.ts";
import { fakeCoverage, fakeResult } from "../testing/fake-result.ts";
import { besideWords } from "./beside-words.ts";

const beside = { findings: 1, state: "evidenced" } as const;
const organisation = { name: "acme/org", path: "organisation" };

test("a requirement that has gaps and no finding says whose documents the finding is in", () => {
  const coverage = [
    fakeCoverage("4.3", "gaps", { beside }),
    fakeCoverage("5.2", "gaps", { findings: 2, beside }),
    fakeCoverage("6.2", "evidenced"),
  ];
  const report = formatText(fakeResult({ coverage, organisation }), { color: false });
  expect(report).toContain(
    "  1 requirement of 3 has gaps only by a finding that stands against the documents of acme/org: 4.3\n",
  );
});

test("nothing is said where there is none", () => {
  expect(
    besideWords(fakeResult({ organisation, coverage: [fakeCoverage("4.3", "evidenced")] })),
  ).toBeUndefined();
});
