import { isKnown, whyUnknown } from "@aims-lint/core";
import { expect, test } from "vitest";
import { createFacts } from "./create-facts.ts";

test("a fact is worked out when it is first asked for, and once", () => {
  let asked = 0;
  const facts = createFacts({
    today: "2026-11-21",
    history: () => {
      asked++;
      return { unknown: "Only the last commit is there. Set fetch-depth: 0." };
    },
  });
  expect(asked).toBe(0);
  expect([isKnown(facts, "history"), isKnown(facts, "past"), asked]).toEqual([false, false, 1]);
  expect(whyUnknown(facts, "past")).toBe("Only the last commit is there. Set fetch-depth: 0.");
});

test("a fact without a source is not known", () => {
  const facts = createFacts({ today: "2026-11-21" });
  expect(isKnown(facts, "code")).toBe(false);
  expect(whyUnknown(facts, "code")).toBe("It needs the code of the repository, which was not given.");
});
