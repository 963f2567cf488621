import { describe, expect, test } from "vitest";
import { fakePack } from "../testing/fake-pack.ts";
import { explain } from "./explain.ts";
import type { Explanation, Part } from "./explanation.ts";

function page(name: string): Explanation {
  const { found } = explain(name, [fakePack]);
  if (!found) throw new TypeError(`${name} is not found.`);
  return found;
}

function part(name: string, heading: string): Part {
  const found = page(name).parts.find((one) => one.heading === heading);
  if (!found) throw new TypeError(`${name} has no part ${heading}.`);
  return found;
}

const texts = ({ items = [] }: Part): string[] => items.map(({ text }) => text);

describe("a name is found", () => {
  test.each([
    ["risk-has-owner", "rule", "risk-has-owner"],
    ["RISK-HAS-OWNER", "rule", "risk-has-owner"],
    ["document-parses", "rule", "document-parses"],
    ["6.1.3", "requirement", "6.1.3"],
    ["a.6.2.4", "requirement", "A.6.2.4"],
    ["42001:A.6.2.4", "requirement", "A.6.2.4"],
    ["ISO/IEC 42001 A.6.2.4", "requirement", "A.6.2.4"],
    ["risk", "kind", "risk"],
    [" Risk register ", "kind", "risk"],
    ["risk_register", "kind", "risk"],
  ])("%s", (name, type, found) => {
    expect(page(name)).toMatchObject({ type, name: found });
  });
});

describe("a name that is not found", () => {
  const missed = (name: string) => explain(name, [fakePack]);

  test("comes with the nearest one", () => {
    expect(missed("risk-has-ower")).toEqual({ found: undefined, guess: "risk-has-owner", below: [] });
    expect(missed("6.1.4")).toMatchObject({ guess: "6.1.3" });
    expect(missed("something else")).toMatchObject({ guess: undefined, below: [] });
  });

  test("comes with what stands below it, where it is a heading", () => {
    expect(missed("6.1")).toMatchObject({ below: ["6.1.3"] });
    expect(missed("a.6")).toMatchObject({ below: ["A.6.2.4"] });
  });
});

describe("the page about a rule", () => {
  test("says how grave, on what ground, for which requirements and about what", () => {
    expect(texts(part("risk-has-owner", "What it is"))).toEqual([
      "error, because the standard asks for it",
      "speaks for 6.1.3 Risk treatment",
      "looks at every risk",
    ]);
  });

  test("shows messages with their gaps open", () => {
    expect(texts(part("risk-has-owner", "What it reports"))).toEqual(["Nobody owns ‹id›."]);
    expect(texts(part("risk-has-owner", "How to mend it"))).toEqual(["Name a person for ‹id›."]);
  });

  test("says when it is no gap, and has examples of both", () => {
    expect(part("risk-has-owner", "When it is no gap").text).toBe(
      "Where the register names one owner for all.",
    );
    expect(part("risk-has-owner", "What it reports on").examples?.[0]?.title).toBe("no owner");
    expect(part("risk-has-owner", "What good looks like").examples?.[0]?.path).toBe("aims/risks.yaml");
  });
});

describe("the page about a requirement", () => {
  test("says what it is and what has to be in writing", () => {
    expect(texts(part("6.1.3", "What it is"))).toEqual([
      "a clause: it holds for every organisation",
      "phase: plan",
      "an auditor mainly looks at it in stage 1 and 2 of a certification",
    ]);
    expect(part("6.1.3", "What has to be in writing").text).toBe(
      "A record has to be kept. The plan and its results.",
    );
  });

  test("names rules and kinds with the way to their pages", () => {
    expect(part("6.1.3", "What rules check").items).toEqual([
      {
        text: "risk-has-owner (error): Every risk has an owner.",
        link: { type: "rule", name: "risk-has-owner" },
      },
    ]);
    expect(part("6.1.3", "Where evidence is looked for").items?.[0]?.link).toEqual({
      type: "kind",
      name: "risk",
    });
  });

  test("says that no rule speaks for it, and when it is no gap", () => {
    expect(part("A.6.2.4", "What rules check").text).toBe("No rule speaks for it.");
    expect(part("A.6.2.4", "When it is no gap").text).toContain("Statement of Applicability");
    expect(part("6.1.3", "When it is no gap").text).toContain("cannot be left out");
  });

  test("has no heading without something below it", () => {
    const empty = ["6.1.3", "A.6.2.4", "risk", "risk-has-owner"].flatMap((name) =>
      page(name).parts.filter(({ text, items = [], table, examples = [] }) => {
        return !text && items.length === 0 && !table && examples.length === 0;
      }),
    );
    expect(empty).toEqual([]);
  });

  test("shows the links to other frameworks, published and inferred apart", () => {
    expect(part("6.1.3", "Related in other frameworks").table?.rows).toEqual([
      ["The Act", "Art. 9", "Art. 10"],
    ]);
  });
});

describe("the page about a kind", () => {
  test("says how it is recognised, which fields it has and who asks for it", () => {
    expect(texts(part("risk", "How it is recognised"))).toEqual([
      "a row, a list item, a section or a file is one record",
      "declared: kind: risk",
      "title, heading or file name: Risk register; Risks",
      "part of a document id: RSK",
      "place below the root: risks/**",
    ]);
    expect(part("risk", "Fields").table?.rows.map(([name, , also]) => [name, also])).toEqual([
      ["id", "Risk ID"],
      ["owner", "Risk owner"],
      ["due", ""],
    ]);
    expect(texts(part("risk", "Evidence for"))).toEqual(["6.1.3 Risk treatment"]);
  });

  test("is shown by a good example", () => {
    expect(part("risk", "An example").examples).toMatchObject([
      { title: "an owner", path: "aims/risks.yaml" },
    ]);
  });
});
