import { describe, expect, test } from "vitest";
import { findingsIn, type Layout, layouts, measure } from "./measure.ts";
import { change, type Mutation, remove, together } from "./mutations/mutation.ts";
import { readConformant } from "./read-conformant.ts";

const conformant = readConformant(new URL("../fixtures/conformant/aims/", import.meta.url));
const names = Object.keys(layouts) as Layout[];

describe.each(names)("%s", (layout) => {
  test("the conformant repository has no finding", () => {
    expect(findingsIn(conformant, layout).map(({ rule, at }) => `${rule} ${at.path}`)).toEqual([]);
  });
});

test("every layout writes other texts than the one that was found", () => {
  const same = names.filter((name) => {
    const texts = layouts[name](conformant);
    return [...conformant].every(([path, text]) => texts.get(path) === text);
  });
  expect(same).toEqual(["as written"]);
});

describe("a fault", () => {
  const answers = (mutation: Mutation, layout: Layout = "as written"): unknown[] =>
    measure(conformant, [mutation], layout).map(({ isAnswered, collateral, fault }) => ({
      isAnswered,
      collateral: collateral.map(({ rule }) => rule),
      fault,
    }));
  const unowned = change("system-owned", "systems.yaml", "owner: Jonas Ekdahl", "owner:");

  test("is answered by its rule", () => {
    expect(answers(unowned)).toMatchObject([{ isAnswered: true, fault: undefined }]);
  });

  test("that another rule answers counts as missed, and the other as collateral", () => {
    expect(answers({ ...unowned, rule: "risk-owned" })).toMatchObject([
      { isAnswered: false, collateral: ["system-owned"] },
    ]);
  });

  test("that cannot be put in counts as missed, with the reason", () => {
    const missing = change("system-owned", "systems.yaml", "owner: Nobody at all", "owner:");
    expect(answers(missing)).toMatchObject([
      { isAnswered: false, fault: expect.stringContaining("in 0 places") },
    ]);
  });

  test("that is written the same in another layout is not tried again", () => {
    expect(answers(unowned, "front matter")).toEqual([]);
  });

  test("may take several steps", () => {
    const both = together(unowned, remove("system-owned", "attestations.md"));
    expect(both.apply(conformant).size).toBe(conformant.size - 1);
  });
});
