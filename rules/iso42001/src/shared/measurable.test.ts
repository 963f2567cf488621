import { expect, test } from "vitest";
import { isMeasurable, isQuantified } from "./measurable.ts";

test.each([
  ">= 95 %",
  "100% of AI systems have an impact assessment before deployment",
  "Zero systems without an owner",
  "Every developer is trained",
  "Policy published on the website",
])("measurable: %s", (text) => {
  expect(isMeasurable(text)).toBe(true);
});

test.each(["be fair", "high quality", "What the assistant says is right."])("not: %s", (text) => {
  expect(isMeasurable(text)).toBe(false);
});

test("an objective itself has to name a number, a target may do with other words", () => {
  expect(isQuantified("90 % of all systems have an owner")).toBe(true);
  expect(isQuantified("Every group has nearly the same chance")).toBe(false);
  expect(isMeasurable("Every system has an owner")).toBe(true);
});
