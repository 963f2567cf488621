import type { Coverage } from "@aims-lint/core";
import { expect, test } from "vitest";
import { fakeDossier } from "../../testing/fake-dossier.ts";
import { fakeCoverage, fakeFinding, fakeResult } from "../../testing/fake-result.ts";
import { type ReadPage, readPage } from "../../testing/read-page.ts";
import { coverage } from "./coverage.ts";

const show = (entries: readonly Coverage[]): ReadPage =>
  readPage(
    String(
      coverage.render(
        fakeDossier({
          groups: [
            { id: "6", title: "Planning" },
            { id: "A.6", title: "Life cycle" },
          ],
          result: fakeResult({
            coverage: entries,
            findings: [fakeFinding("", { requirements: ["6.1.3"] })],
          }),
        }),
      ),
    ),
  );
const gaps = fakeCoverage("6.1.3", "gaps", {
  group: "6",
  title: "AI risk treatment",
  findings: 1,
  evidence: [
    { record: "risk:R-1", path: "aims/risks.md" },
    { record: "risk:R-2", path: "aims/risks.md" },
    { record: "treatment:T-1", path: "aims/plan.md" },
  ],
  rules: [
    { rule: "risk-treated", outcome: "fail" },
    { rule: "risk-has-owner", outcome: "pass" },
    { rule: "approved-by-another", outcome: "not-evaluated" },
  ],
});
const open = fakeCoverage("6.2", "not-evaluated", { group: "6", title: "Objectives" });
const excluded = fakeCoverage("A.6.2.4", "excluded", {
  group: "A.6",
  title: "Verification",
  exclusion: { reason: "We develop\nnothing.", record: "control:A.6.2.4" },
});
const attested = fakeCoverage("A.6.1.2", "attested", {
  group: "A.6",
  title: "Goals",
  attestations: ["attestation:ATT-1"],
});
const page = show([gaps, open, excluded, attested]);

test("each heading has its requirements by state, the drawing too", () => {
  expect(page.rows("How many requirements below each heading")).toEqual([
    ["Heading", "Requirements", "Drawn", "States"],
    ["6 Planning", "2", "", "0 of 2 evidenced, 1 with gaps, 1 not evaluated"],
    ["A.6 Life cycle", "2", "", "0 of 2 evidenced, 1 excluded, 1 attested"],
  ]);
});

test("a clause tells its state and what that rests on, with all of its rules", () => {
  const [, first, second] = page.rows("The state of each clause");
  expect(first?.[0]).toBe("6.1.3 AI risk treatment");
  expect(first?.[1]).toBe("with gaps");
  expect(first?.[2]).toBe("3 records in 2 documents aims/risks.md 2 risk aims/plan.md treatment:T-1");
  expect(first?.[3]).toBe(
    "3 rules: 1 failed, 1 not evaluated, 1 passed risk-treated failed risk-has-owner passed approved-by-another not evaluated",
  );
  expect(second).toEqual(["6.2 Objectives", "not evaluated", "none", "none speaks for it", "0"]);
});

test("a control that is left out says why, one that is attested by which statement", () => {
  const [, first, second] = page.rows("The state of each control");
  expect(first?.[1]).toBe("excluded We develop nothing.");
  expect(second?.[1]).toContain("attestation:ATT-1");
});

test("only a requirement that findings speak of leads to findings", () => {
  expect(page.links()).toEqual(["#findings-of-6.1.3"]);
  expect(page.ids).toContain("requirement-A.6.2.4");
});

test("in no state is a requirement said to be met", () => {
  expect(page.text()).not.toMatch(/complian|certif|conform(s|ed)/i);
});

test("without a catalogue it says that coverage is not known", () => {
  expect(show([]).text()).toContain("coverage is not known");
});
