import { expect, test } from "vitest";
import { readProject } from "../../../test-rule.ts";
import { type RiskScale, riskScale } from "./risk-scale.ts";

function scaleOf(text: string): RiskScale {
  return riskScale(readProject({ "aims/risk-method.md": text }));
}

test("bands that say what is acceptable draw the limit", () => {
  const { limit } = scaleOf(`# Risk method

## Risk levels

| Score | Level | What we do |
|---|---|---|
| 1–4 | Low | acceptable |
| 5–9 | Medium | tolerable for a while |
| 10–25 | High | unacceptable, treatment required |
`);
  expect(limit?.text).toBe("9, medium");
});

test("a level that is acceptable on a condition lies above the limit", () => {
  const { limit } = scaleOf(`# Risk method

## Risk levels

| Score | Level | What we do |
|---|---|---|
| 1–4 | Low | acceptable |
| 5–9 | Medium | acceptable with approval of the owner |
| 10–25 | High | unacceptable |
`);
  expect(limit?.text).toBe("4, low");
});

test.each([
  ["The acceptance limit is **9**.", "9"],
  ["Risks above 12 are treated.", "12"],
  ["Risks scoring 10 or higher require treatment.", "below 10"],
  ["High and critical risks must be treated.", "below high"],
  ["Low and medium risks are acceptable.", "medium"],
])("%s", (sentence, text) => {
  expect(scaleOf(`# Risk method\n\n## Risk acceptance\n\n${sentence}\n`).limit?.text).toBe(text);
});

test.each([
  "Medium risks are acceptable with the approval of the board.",
  "Low risks are accepted by the risk owner.",
  "Acceptance is documented in section 4.2.",
])("who accepts is no limit: %s", (sentence) => {
  expect(scaleOf(`# Risk method\n\n## Risk acceptance\n\n${sentence}\n`).limit).toBeUndefined();
});
