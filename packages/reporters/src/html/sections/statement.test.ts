import { expect, test } from "vitest";
import { fakeDossier } from "../../testing/fake-dossier.ts";
import { fakeStatementEntry as entry, fakeSpan } from "../../testing/fake-registers.ts";
import { fakeCoverage, fakeResult } from "../../testing/fake-result.ts";
import { readPage } from "../../testing/read-page.ts";
import { statement } from "./statement.ts";

const groups = [
  { id: "A.2", title: "Policies" },
  { id: "A.6.2", title: "Life cycle" },
];
const entries = [
  entry("A.2.2", {
    title: "AI policy",
    justification: "Customers ask for it.",
    status: "partial",
    owner: "Jane",
    evidence: ["policy.md", "EV-1"],
    risks: ["R-1", "R-9"],
    facts: [{ name: "Target date", value: "2027-03-31" }],
  }),
  entry("A.2.3", { state: "excluded" }),
  entry("A.6.2.4", { state: "undecided" }),
  {
    requirement: "A.6.2.5",
    title: "Deployment",
    group: "A.6.2",
    state: "undecided",
    evidence: [],
    risks: [],
    facts: [],
  } as const,
];
const coverage = [
  fakeCoverage("A.2.2", "gaps", { findings: 2 }),
  fakeCoverage("A.2.3", "excluded"),
  fakeCoverage("A.6.2.4", "not-evaluated"),
];
const dossierOf = (statementEntries: typeof entries) =>
  fakeDossier({
    groups,
    result: fakeResult({ coverage }),
    registers: { statement: statementEntries, systems: [], attestations: [] },
  });
const page = readPage(String(statement.render(dossierOf(entries))));

test("every control stands in its group with decision, reason, evidence, owner and what was found", () => {
  expect(page.rows("Every control")).toEqual([
    ["Control", "Decision", "Justification", "Evidence named", "Owner", "In this check"],
    ["A.2 Policies"],
    [
      "A.2.2 AI policy",
      "Applies partly implemented",
      "Customers ask for it. treats R-1 R-9 Target date 2027-03-31 line 9",
      "policy.md EV-1",
      "Jane",
      "2 findings",
    ],
    ["A.2.3 Title of A.2.3", "Excluded", "not said line 9", "", "", "excluded"],
    ["A.6.2 Life cycle"],
    ["A.6.2.4 Title of A.6.2.4", "Undecided", "line 9", "", "", "not evaluated"],
    ["A.6.2.5 Deployment", "No row", "", "", "", ""],
  ]);
});

test("counts have their denominators", () => {
  const text = page.text();
  expect(text).toContain("controls apply 1 of 4; 1 partly implemented");
  expect(text).toContain("excluded 1 of 4; 1 of them without a justification");
  expect(text).toContain("undecided 2 of 4; 1 of them have no row");
  expect(text).toContain("that apply have findings 1 of 1");
});

test("each control is a tile that leads to its row and says how it stands", () => {
  expect(page.links().slice(0, 4)).toEqual([
    "#statement-A.2.2",
    "#statement-A.2.3",
    "#statement-A.6.2.4",
    "#statement-A.6.2.5",
  ]);
  expect(page.ids).toEqual(expect.arrayContaining(["statement-A.2.2", "statement-A.6.2.5"]));
  expect(page.text()).toContain(
    "A.2.2 Title of A.2.2: partly implemented, findings: 2".replace("Title of A.2.2", "AI policy"),
  );
});

test("what of a row could not be read is said", () => {
  const problem = "The row has more cells than the table has columns.";
  const { rows } = readPage(String(statement.render(dossierOf([entry("A.2.2", { problem })]))));
  expect(rows("Every control")[2]?.[2]).toBe(`not said ${problem} line 9`);
});

test("rows of several files say in which each stands", () => {
  const moved = entry("A.2.2", { at: fakeSpan("other.csv", 2) });
  const text = String(statement.render(dossierOf([moved, ...entries])));
  expect(readPage(text).text()).toContain("other.csv:2:1");
});

test("without a single row it says so, and which file was declined", () => {
  const none = entries.slice(3);
  const result = fakeResult({
    files: {
      read: [],
      skipped: [],
      unrecognised: [{ path: "aims/isms-soa.md", reason: "it is of another standard" }],
    },
  });
  const { text } = readPage(String(statement.render({ ...dossierOf(none), result })));
  expect(text()).toContain("No Statement of Applicability is on record. None of 1 controls is decided.");
  expect(text()).toContain("aims/isms-soa.md (it is of another standard)");
});
