import type { StatementEntry } from "@aims-lint/core";
import { expect, test } from "vitest";
import { readProject } from "../test-rule.ts";
import { statement } from "./statement.ts";

const head = "# Statement of Applicability\n\n";

function table(...rows: string[]): string {
  const columns =
    "| Control | Control title | Applicable | Justification | Status | Owner | Evidence | Risks | Target date |";
  return `${head}${columns}\n|${"---|".repeat(9)}\n${rows.map((row) => `| ${row} |\n`).join("")}`;
}

function read(files: Readonly<Record<string, string>>) {
  const { statement: entries, further = [] } = statement(readProject(files));
  const entry = (id: string): StatementEntry => {
    const found = entries.find(({ requirement }) => requirement === id);
    if (!found) throw new TypeError(`There is no ${id}.`);
    return found;
  };
  return { entries, further, entry };
}

test("all 38 controls are in it in the order of the standard, whatever the order of the rows", () => {
  const { entries } = read({
    "aims/soa.md": table("A.10.4 | | yes | x | | | | |", "A.2.2 | | no | y | | | | |"),
  });
  expect(entries).toHaveLength(38);
  expect([entries[0]?.requirement, entries.at(-1)?.requirement]).toEqual(["A.2.2", "A.10.4"]);
  expect(entries.map(({ state }) => state).filter((state) => state !== "undecided")).toEqual([
    "excluded",
    "included",
  ]);
});

test("a row is told as it is written, in the words of the kind where it has such", () => {
  const { entry } = read({
    "aims/soa.md": table(
      "A.6.2.4 | Testing | yes | Errors reach people | ✅ In progress | Jane Roe | [Report](../tests.md); EV-003 | R-001, R-002 | 2027-03-31",
    ),
  });
  expect(entry("A.6.2.4")).toMatchObject({
    title: "AI system verification and validation",
    group: "A.6",
    state: "included",
    record: "control:A.6.2.4",
    at: { path: "aims/soa.md", start: { line: 5 } },
    justification: "Errors reach people",
    status: "partial",
    owner: "Jane Roe",
    evidence: ["Report (../tests.md)", "EV-003"],
    risks: ["R-001", "R-002"],
    facts: [
      { name: "title", value: "Testing" },
      { name: "target", value: "2027-03-31" },
    ],
  });
});

test("a control without a row is undecided and has no place", () => {
  const { entry } = read({ "aims/soa.md": table("A.2.2 | | yes | x | | | | |") });
  expect(entry("A.2.3")).toEqual({
    requirement: "A.2.3",
    title: expect.any(String),
    group: "A.2",
    state: "undecided",
    evidence: [],
    risks: [],
    facts: [],
  });
});

test("the risks that name a control stand beside it, once each", () => {
  const { entry } = read({
    "aims/soa.md": table("A.6.2.4 | | yes | x | | | | R-001 |"),
    "aims/risks.yaml":
      "risks:\n  - { id: R-001, title: Drift, controls: [A.6.2.4] }\n  - { id: R-002, title: Bias, controls: ['27001: A.8.2'] }\n  - { id: R-003, title: Leak }\n",
    "aims/treatment-plan.csv": "Action ID,Action,Risks,Controls\nACT-1,Test,R-003,A.6.2.4\n",
  });
  expect(entry("A.6.2.4").risks).toEqual(["R-001", "R-003"]);
});

test("a row that cannot be read is told with what is wrong, and decides nothing", () => {
  const { entry } = read({
    "aims/soa.csv":
      "Control,Applicable,Justification,Status\nA.2.2,yes,one, two,Implemented\nA.2.3,perhaps,It may,Implemented\n",
  });
  expect(entry("A.2.2")).toMatchObject({
    state: "undecided",
    record: "control:A.2.2",
    problem: "The row has more or fewer cells than its header, so nobody knows which belongs where.",
  });
  expect(entry("A.2.3")).toMatchObject({
    state: "undecided",
    justification: "It may",
    status: "implemented",
  });
  expect(entry("A.2.3").problem).toContain("“perhaps” under applicable is not");
});

test("controls of the organisation's own come after, and so do rows that name no control or one that has a row", () => {
  const { entries, further } = read({
    "aims/soa.md": table(
      "ACME-1 | Watch the weather | yes | Floods | Implemented | Bo | EV-9 | |",
      "A.11.1 | Nothing | yes | x | | | | |",
      "A.2.2 | | yes | first | | | | |",
      "A.2.2 | | no | second | | | | |",
    ),
  });
  expect(entries).toHaveLength(38);
  expect(
    further.map(({ requirement, title, state, problem }) => [requirement, title, state, problem]),
  ).toEqual([
    ["ACME-1", "Watch the weather", "included", undefined],
    ["A.11.1", "Nothing", "included", "Annex A has no control A.11.1."],
    ["A.2.2", "", "excluded", "There is another row for A.2.2, and that one counts."],
  ]);
});

test("nothing on record is nothing decided", () => {
  const { entries, further } = read({ "aims/policy.md": "# AI policy\n\nWe care.\n" });
  expect(new Set(entries.map(({ state }) => state))).toEqual(new Set(["undecided"]));
  expect(further).toEqual([]);
});
