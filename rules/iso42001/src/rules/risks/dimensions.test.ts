import { expect, test } from "vitest";
import { risk } from "../../kinds/risk.ts";
import { readProject } from "../../test-rule.ts";
import { columnsOf, isScaleForAll, spokenOfIn } from "./dimensions.ts";

test("dimensions have columns of their own, or are spoken of", () => {
  const risks = readProject({
    "aims/risk-register.csv":
      "Risk ID,Impact,Impact on individuals,Affected parties\nR-1,3,4,applicants and the wider public\n",
  }).records(risk);
  expect(columnsOf(risks)).toEqual(["individuals"]);
  expect(spokenOfIn(risks)).toEqual(["organisation", "individuals", "societies"]);
});

test("a scale of consequence may be defined for all three", () => {
  const scale = (text: string) =>
    isScaleForAll(readProject({ "aims/risk-method.md": `# Risk method\n\n## Consequence\n\n${text}\n` }));
  expect(scale("Major: the company loses its licence, a person is harmed, society loses trust.")).toBe(true);
  expect(scale("Major: the company loses its licence.")).toBe(false);
});
