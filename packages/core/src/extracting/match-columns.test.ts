import { expect, test } from "vitest";
import { group } from "../fields/group.ts";
import { level } from "../fields/level.ts";
import { identifier } from "../fields/text.ts";
import { defineKind } from "../kinds/define-kind.ts";
import { matchNames } from "./match-columns.ts";

const risk = defineKind({
  name: "risk",
  summary: "A risk.",
  fields: {
    id: identifier(),
    likelihood: level({ aliases: ["L", "Inherent L"] }),
    impact: level({ aliases: ["Severity"] }),
    level: level({ aliases: ["Score", "Inherent", "Severity"] }),
    rating: level({ aliases: ["Inherent rating"] }),
    residual: group(
      { likelihood: level({ aliases: ["L"] }), level: level({ aliases: ["Score"] }), rating: level() },
      { main: "level" },
    ),
  },
});

function match(...names: string[]): (string | undefined)[] {
  return matchNames(names, risk).map((path) => path?.path);
}

test("columns that repeat are those of the group", () => {
  expect(match("L", "Score", "Rating", "L", "Score", "Rating")).toEqual([
    "likelihood",
    "level",
    "rating",
    "residual.likelihood",
    "residual.level",
    "residual.rating",
  ]);
});

test("a name whose owner is taken is that of the group", () => {
  expect(match("Inherent L", "Inherent", "L", "Residual")).toEqual([
    "likelihood",
    "level",
    "residual.likelihood",
    "residual.level",
  ]);
});

test("a field's own name comes before other names of it", () => {
  expect(match("Severity", "Impact")).toEqual(["level", "impact"]);
  expect(match("Severity", "Score")).toEqual(["impact", "level"]);
});

test("names that mean nothing are left", () => {
  expect(match("Likelihood (1-5)", "Comment")).toEqual(["likelihood", undefined]);
});
