import { parseLevel } from "@aims-lint/core";
import { expect, test } from "vitest";
import { readProject } from "../../../test-rule.ts";
import { type RiskScale, riskScale } from "./risk-scale.ts";

function scaleOf(text: string): RiskScale {
  return riskScale(readProject({ "aims/risk-method.md": text }));
}

function level(text: string) {
  const read = parseLevel(text);
  if (!read) throw new TypeError(`${text} is no rating.`);
  return read;
}

const matrix = scaleOf(`# Risk assessment procedure

## Risk matrix

| Likelihood \\ Impact | Low | High |
|---|---|---|
| **Low** | Low | Medium |
| **High** | High | Critical |
`);

test("a matrix gives the level of likelihood and consequence", () => {
  expect(matrix.matrix?.levelOf(level("Low"), level("High"))?.word).toBe("medium");
  expect(matrix.matrix?.levelOf(level("High"), level("Low"))?.word).toBe("high");
  expect(matrix.matrix?.levelOf(level("Medium"), level("Low"))).toBeUndefined();
  expect(matrix.limit).toBeUndefined();
});

test("arrows say which way a matrix is read", () => {
  const { matrix: read } = scaleOf(`# Risk method

## Matrix

| Likelihood → / Impact ↓ | Low | High |
|---|---|---|
| Low | Low | Medium |
| High | High | Critical |
`);
  expect(read?.levelOf(level("Low"), level("High"))?.word).toBe("high");
});
