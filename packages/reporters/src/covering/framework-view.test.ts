import type { Crosswalks } from "@aims-lint/core";
import { describe, expect, test } from "vitest";
import { fakeCoverage, fakeResult } from "../testing/fake-result.ts";
import { formatFrameworkCsv } from "./format-framework-csv.ts";
import { formatFrameworkJson } from "./format-framework-json.ts";
import { formatFrameworkMarkdown } from "./format-framework-markdown.ts";
import { formatFrameworkText } from "./format-framework-text.ts";
import { viewFramework } from "./framework-view.ts";
import { selectCoverage } from "./select-coverage.ts";

const source = { title: "Annex D | of a draft", address: "https://example.org/d", lookedAt: "2026-05-01" };
const link = (requirement: string, ref: string, topic: string, basis: "published" | "inferred") => ({
  requirement,
  framework: "act",
  ref,
  topic,
  basis,
  sources: [source],
});
const risk = link("6.1.2", "Art. 9", "Risk management", "published");
const data = link("A.7.2", "Art. 10", "Data", "inferred");
const crosswalks: Crosswalks = {
  frameworks: [{ id: "act", title: "The Act", note: "Confirm every date." }],
  relatedTo: () => [],
  placesOf: () => [
    {
      ref: "Art. 9",
      topic: "Risk management",
      mappings: [risk, link("6.1.3", "Art. 9", "Risk management", "inferred")],
    },
    { ref: "Art. 10", topic: "Data", mappings: [data] },
  ],
};
const result = fakeResult({
  coverage: [
    fakeCoverage("5.1", "evidenced"),
    fakeCoverage("6.1.2", "evidenced", { title: "Risk assessment" }),
    fakeCoverage("6.1.3", "gaps", { title: "Risk treatment" }),
  ],
});
const selection = selectCoverage(result);
const seen = viewFramework(selection, crosswalks, "act");
if (!seen) throw new TypeError("The framework is not known.");
const view = seen;

describe("the view through another framework", () => {
  test("arranges the requirements by its places, and leaves out places without any", () => {
    expect(view.places.map(({ ref, links }) => [ref, links.map(({ entry }) => entry.requirement)])).toEqual([
      ["Art. 9", ["6.1.2", "6.1.3"]],
    ]);
  });

  test("names the requirements without a link", () => {
    expect(view.unlinked).toEqual(["5.1"]);
  });

  test("is none of a framework that nobody knows", () => {
    expect(viewFramework(selection, crosswalks, "another")).toBeUndefined();
  });

  test("holds only what was selected", () => {
    const gaps = selectCoverage(result, { states: ["gaps"] });
    expect(viewFramework(gaps, crosswalks, "act")).toMatchObject({
      places: [{ links: [{ entry: { requirement: "6.1.3" } }] }],
      unlinked: [],
    });
  });
});

test("as text it says first that a link is no conformity", () => {
  expect(formatFrameworkText(result, view, { color: false, width: 80 }).split("\n")).toEqual([
    "Evidence for ISO/IEC 42001, arranged by The Act, on 2026-11-21",
    "A link between two frameworks is a place to look. That a requirement of ISO/IEC",
    "42001 is evidenced does not show that another framework is met.",
    "Confirm every date.",
    "",
    "Art. 9  Risk management",
    "  6.1.2    Risk assessment  evidenced  (published)",
    "  6.1.3    Risk treatment  with gaps  (inferred)",
    "",
    "Without a link: 5.1",
    "",
  ]);
});

test("as Markdown it is one table", () => {
  const page = formatFrameworkMarkdown(result, view);
  expect(page).toContain("**A link between two frameworks is a place to look.");
  expect(page).toContain(
    "| Art. 9 | Risk management | 6.1.2 Risk assessment | evidenced | published | Annex D \\| of a draft |\n",
  );
  expect(page).toContain("Without a link: 5.1.\n");
});

test("as JSON it names the sources of each link", () => {
  const report = JSON.parse(formatFrameworkJson(result, view, { version: "1" }));
  expect(report).toMatchObject({ version: 1, framework: { id: "act" }, doubts: [], unlinked: ["5.1"] });
  expect(report.places[0].links[1]).toEqual({
    requirement: "6.1.3",
    title: "Risk treatment",
    state: "gaps",
    basis: "inferred",
    sources: [source],
  });
});

test("as CSV it is one link a row", () => {
  expect(formatFrameworkCsv(view).split("\r\n")).toEqual([
    "framework,place,about,requirement,title,state,link,sources",
    "The Act,Art. 9,Risk management,6.1.2,Risk assessment,evidenced,published,Annex D | of a draft",
    "The Act,Art. 9,Risk management,6.1.3,Risk treatment,gaps,inferred,Annex D | of a draft",
    "",
  ]);
});
