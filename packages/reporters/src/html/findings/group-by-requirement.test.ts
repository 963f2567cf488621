import { expect, test } from "vitest";
import { fakeDossier } from "../../testing/fake-dossier.ts";
import { fakeCoverage, fakeFinding, fakeResult } from "../../testing/fake-result.ts";
import { groupByRequirement } from "./group-by-requirement.ts";

const coverage = [
  fakeCoverage("6.1.3", "gaps"),
  fakeCoverage("8.3", "gaps"),
  fakeCoverage("A.6.2.4", "evidenced"),
];
const group = (findings: ReturnType<typeof fakeFinding>[]) =>
  groupByRequirement(fakeDossier({ result: fakeResult({ coverage, findings }) }));

test("a finding is listed once, below its first requirement, and counted at the others", () => {
  const groups = group([fakeFinding("[a]", { requirements: ["8.3", "6.1.3", "8.3"] })]);
  expect(groups).toMatchObject([
    { requirement: "6.1.3", count: 0, elsewhere: [{ requirement: "8.3", count: 1 }] },
    { requirement: "8.3", count: 1, elsewhere: [] },
  ]);
});

test("requirements are in the order of the catalogue, then those that it lacks, then none", () => {
  const of = (...requirements: string[]) => fakeFinding("[a]", { requirements });
  const groups = group([of(), of("X.1"), of("A.6.2.4"), of("6.1.3")]);
  expect(groups.map(({ requirement }) => requirement)).toEqual(["6.1.3", "A.6.2.4", "X.1", ""]);
});

test("of one requirement the rules with the gravest open findings come first", () => {
  const waived = { reason: "r", approver: "a", until: "2027-01-01", at: fakeFinding("[a]").at };
  const [first] = group([
    fakeFinding("[a]", { rule: "waived", waived }),
    fakeFinding("[a]", { rule: "mild", severity: "info" }),
    fakeFinding("[a]", { rule: "grave" }),
  ]);
  expect(first?.rules.map(({ rule }) => rule)).toEqual(["grave", "mild", "waived"]);
});

test("what all findings of a rule have in common is told once", () => {
  const [first] = group([fakeFinding("[a]", { how: "Name R-1." }), fakeFinding("[a]", { how: "Name R-2." })]);
  expect(first?.rules[0]).toMatchObject({ why: "Treatment ends with management approving what remains." });
  expect(first?.rules[0]).not.toHaveProperty("how");
});
