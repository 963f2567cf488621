import { expect, test } from "vitest";
import { evidenceByDocument } from "./evidence-by-document.ts";

test("a single record is named, several are counted by kind, documents stay in their order", () => {
  const evidence = [
    { record: "risk:R-001", path: "aims/risks.md" },
    { record: "policy:POL-001", path: "aims/policy.md" },
    { record: "risk:R-002", path: "aims/risks.md" },
    { record: "risk-method:RM", path: "aims/risks.md" },
  ];
  expect(evidenceByDocument({ evidence })).toEqual([
    { path: "aims/risks.md", count: 3, words: "2 risk, 1 risk-method" },
    { path: "aims/policy.md", count: 1, words: "policy:POL-001" },
  ]);
});

test("nothing is evidence where nothing is on record", () => {
  expect(evidenceByDocument({ evidence: [] })).toEqual([]);
});
