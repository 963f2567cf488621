import { expect, test } from "vitest";
import { partsNamed, partsOf } from "../../../shared/parts.ts";
import { readDocument } from "../../../test-rule.ts";
import { unexplainedSteps } from "./unexplained.ts";

function unexplained(text: string): readonly string[] | undefined {
  const { sections, data } = readDocument(
    "aims/risk-method.md",
    `# Risk method\n\n## Likelihood\n\n${text}\n`,
  );
  const [part] = partsNamed(partsOf({ sections, data }), ["Likelihood"]);
  return part && unexplainedSteps(part);
}

test("a table with names only explains none of its steps", () => {
  expect(unexplained("| Value | Name |\n|---|---|\n| 1 | Rare |\n| 2 | Likely |")).toEqual(["1", "2"]);
});

test("a definition may be short, in a column of its own or beside the name", () => {
  expect(
    unexplained(
      "| Value | Name | How often |\n|---|---|---|\n| 1 | Rare | yearly |\n| 2 | Likely | monthly |",
    ),
  ).toEqual([]);
  expect(
    unexplained(
      "| Level | Meaning |\n|---|---|\n| 1 | Rare: less than once a year |\n| 2 | Likely: every month |",
    ),
  ).toEqual([]);
});

test("a gap where every other row says something", () => {
  const rows =
    "| 1 | Rare | never | a nuisance |\n| 2 | Likely | | a loss |\n| 3 | Certain | weekly | ruin |";
  expect(unexplained(`| Value | Name | Often | Harm |\n|---|---|---|---|\n${rows}`)).toEqual(["2"]);
});

test("lines", () => {
  expect(unexplained("- 1 – Rare: less than once a year\n- 2 – Likely")).toEqual(["likely"]);
  expect(unexplained("- Low: hardly ever\n- High: every week")).toEqual([]);
  expect(unexplained("Low, Medium or High")).toEqual(["low, medium, high"]);
  expect(unexplained("On a scale from 1 (rare) to 5 (certain)")).toEqual(["1 to 5"]);
});

test("no scale at all", () => {
  expect(unexplained("As the workshop sees fit.")).toBeUndefined();
});
