import type { Coverage } from "@aims-lint/core";
import { describe, expect, test } from "vitest";
import { fakeCoverage, fakeFinding, fakeResult } from "../testing/fake-result.ts";
import { type CoverageFilter, selectCoverage } from "./select-coverage.ts";

const coverage: Coverage[] = [
  fakeCoverage("6.1", "evidenced", { phase: "plan", stages: [1] }),
  fakeCoverage("6.1.1", "gaps", { phase: "plan", stages: [1] }),
  fakeCoverage("6.10", "evidenced", { phase: "do", stages: [1, 2] }),
  fakeCoverage("A.6.2.4", "excluded", { phase: "do", stages: [2] }),
  fakeCoverage("A.62", "evidenced"),
];

function shown(filter: CoverageFilter): string[] {
  return selectCoverage(fakeResult({ coverage }), filter).entries.map(({ requirement }) => requirement);
}

describe("a filter", () => {
  test.each<[string, CoverageFilter, string[]]>([
    ["that names nothing shows all", {}, ["6.1", "6.1.1", "6.10", "A.6.2.4", "A.62"]],
    ["of empty lists shows all", { requirements: [], states: [], phases: [], stages: [] }, shown({})],
    [
      "by a heading takes what stands below it by its whole number",
      { requirements: ["6.1"] },
      ["6.1", "6.1.1"],
    ],
    ["by a heading of Annex A", { requirements: ["A.6"] }, ["A.6.2.4"]],
    ["by the whole annex", { requirements: ["A"] }, ["A.6.2.4", "A.62"]],
    ["by several numbers", { requirements: ["A.62", "6.10"] }, ["6.10", "A.62"]],
    ["by state", { states: ["gaps", "excluded"] }, ["6.1.1", "A.6.2.4"]],
    ["by phase leaves out what has none", { phases: ["do"] }, ["6.10", "A.6.2.4"]],
    ["by stage takes what belongs to both", { stages: [2] }, ["6.10", "A.6.2.4"]],
    ["by two things takes what fits both", { stages: [1], states: ["evidenced"] }, ["6.1", "6.10"]],
  ])("%s", (_name, filter, expected) => {
    expect(shown(filter)).toEqual(expected);
  });

  test("is said in words, and the number of all requirements stays", () => {
    const { asked, total } = selectCoverage(fakeResult({ coverage }), {
      stages: [1],
      states: ["gaps", "waived"],
    });
    expect([asked, total]).toEqual(["state gaps or waived, stage 1", 5]);
    expect(selectCoverage(fakeResult({ coverage })).asked).toBe("");
  });
});

describe("findings stand against a requirement", () => {
  const against = (requirement: string, severity: "error" | "warning" | "info", message: string) =>
    fakeFinding("", { requirements: [requirement], severity, message });
  const at = fakeFinding("").at;
  const findings = [
    against("6.1.1", "info", "a hint"),
    against("6.1.1", "error", "an error"),
    { ...against("6.1.1", "error", "waived"), waived: { reason: "", approver: "", until: "", at } },
    against("A.6.2.4", "error", "of an excluded control"),
    against("6.10", "warning", "another's"),
  ];
  const { entries } = selectCoverage(fakeResult({ coverage, findings }));
  const standing = new Map(
    entries.map((entry) => [entry.requirement, entry.standing.map(({ message }) => message)]),
  );

  test("the gravest first, waived ones not", () => {
    expect(standing.get("6.1.1")).toEqual(["an error", "a hint"]);
  });

  test("only against the requirement that they name, and never against an excluded control", () => {
    expect([standing.get("6.1"), standing.get("6.10"), standing.get("A.6.2.4")]).toEqual([
      [],
      ["another's"],
      [],
    ]);
  });
});
