import { parseLevel } from "@aims-lint/core";
import { expect, test } from "vitest";
import { readProject } from "../../../test-rule.ts";
import { acceptorsOf } from "./acceptors.ts";
import { isAbove } from "./compare.ts";
import { type RiskScale, riskScale } from "./risk-scale.ts";
import { describeSteps, isWithin } from "./steps.ts";

function scaleOf(text: string, path = "aims/risk-method.md"): RiskScale {
  return riskScale(readProject({ [path]: text }));
}

function level(text: string) {
  const read = parseLevel(text);
  if (!read) throw new TypeError(`${text} is no rating.`);
  return read;
}

const tables = scaleOf(`# Risk method

| Field | Value |
|---|---|
| Owner | Mia |
| Acceptance limit | 9 |

## Likelihood

| Value | Name | Definition |
|---|---|---|
| 1 | Rare | less than once in five years |
| 2 | Likely | every month |

## Consequence

| Value | Name | For the organisation |
|---|---|---|
| 1 | Negligible | under 10,000 |
| 2 | Severe | more than 10,000 |

## Level

Level = likelihood × impact.

| Level | From | To | Meaning |
|---|---|---|---|
| low | 1 | 4 | acceptable, watch |
| medium | 5 | 9 | acceptable with reasonable measures in place |
| high | 10 | 15 | not acceptable without treatment |
| critical | 16 | 25 | not acceptable |

## Acceptance

| Level of residual risk | May be accepted by |
|---|---|
| low | the risk owner |
| medium | Chief Risk Officer |
| high | Chief Executive Officer, for at most six months |
| critical | nobody |
`);

test("tables give scales, bands, the limit and who may accept", () => {
  expect(describeSteps(tables.likelihood)).toBe("1 to 2");
  expect(tables.consequence).toEqual([
    { value: 1, word: "negligible", name: "Negligible" },
    { value: 2, word: "severe", name: "Severe" },
  ]);
  expect(tables.bands.map(({ word, min, max }) => [word, min, max])).toEqual([
    ["low", 1, 4],
    ["medium", 5, 9],
    ["high", 10, 15],
    ["critical", 16, 25],
  ]);
  expect(tables.isProduct).toBe(true);
  expect(tables.limit?.text).toBe("9");
  expect(acceptorsOf(level("8 (medium)"), tables.acceptors, tables.bands).map(({ who }) => who)).toEqual([
    "Chief Risk Officer",
    "Chief Executive Officer, for at most six months",
    "nobody",
  ]);
});

const lists = scaleOf(`# AI Risk Management Procedure

### 6.1.2.3 Risk analysis

**Likelihood Assessment:**
- **Very Likely (5):** Expected often
- **Likely (4):** Expected now and then
- **Very Unlikely (1):** Hardly ever

**Impact Assessment:**
- **Major (4):** Many people
- **Minor (2):** Few people

**Risk Level Calculation:**
- **Risk Level = Likelihood × Impact**
- **Critical (15-25):** Act at once
- **High (8-14):** Act soon
- **Low (1-7):** Act as usual

### Risk acceptance

Low risks are acceptable. High risks need the approval of the board.
`);

test("lists under bold lines give the same", () => {
  expect(lists.likelihood.map(({ value, word }) => `${value} ${word}`)).toEqual([
    "5 very likely",
    "4 likely",
    "1 very unlikely",
  ]);
  expect(lists.consequence).toHaveLength(2);
  expect(lists.bands.map(({ word }) => word)).toEqual(["low", "high", "critical"]);
  expect(lists.isProduct).toBe(true);
  expect(lists.limit?.text).toBe("low");
});

test("bands behind the formula in one line are all read", () => {
  const { bands } = scaleOf(
    "# Risk method\n\n## Level\n\n**Level** = likelihood × impact: 1–4 low | 5–9 medium | 10–25 high\n",
  );
  expect(bands.map(({ word, min, max }) => `${word} ${min} ${max}`)).toEqual([
    "low 1 4",
    "medium 5 9",
    "high 10 25",
  ]);
});

const yaml = scaleOf(
  `title: Risk methodology
kind: risk-methodology
acceptance_limit: below 10
likelihood_scale:
  1: Rare
  2: Possible
impact_scale:
  - value: 1
    name: Minor
  - value: 2
    name: Major
risk_levels:
  low: 1-9
  high: ">= 10"
`,
  "aims/risk-method.yaml",
);

test("YAML gives the same", () => {
  expect(describeSteps(yaml.likelihood)).toBe("1 to 2");
  expect(yaml.consequence.map(({ word }) => word)).toEqual(["minor", "major"]);
  expect(yaml.bands.map(({ word, min }) => [word, min])).toEqual([
    ["low", 1],
    ["high", 10],
  ]);
  expect(yaml.limit).toMatchObject({ text: "below 10", exclusive: true });
});

test("a register may bring its own scales; its risks are no bands", () => {
  const scale = scaleOf(
    `# Risk register

### 1.1 Probability scale

| Level | Probability | Description |
|---|---|---|
| 1 | Very low | < 10% |
| 2 | Low | 10-25% |

## Risk levels

| ID | Risk | P | I | Score | Level |
|---|---|---|---|---|---|
| T01 | Outage 1-2 days | 2 | 2 | 4 | High |
| T02 | Slow pages 3-4 s | 2 | 1 | 2 | Low |

### Response by risk level

| Risk level | Score | Response |
|---|---|---|
| High | 3-4 | mitigate |
| Low | 1-2 | watch |
`,
    "aims/risk-register.md",
  );
  expect(describeSteps(scale.likelihood)).toBe("1 to 2");
  expect(scale.bands.map(({ word, max }) => [word, max])).toEqual([
    ["low", 2],
    ["high", 4],
  ]);
});

test.each([
  ["10", true],
  ["9", false],
  ["Medium", false],
  ["High", true],
  ["High (3)", true],
  ["4×5=20", true],
  ["amber", undefined],
])("with a limit of 9, %s is above: %s", (text, above) => {
  const limit = tables.limit;
  expect(limit && isAbove(level(text), limit, tables.bands)).toBe(above);
});

test("words are compared by common knowledge where the method is silent", () => {
  const scale = scaleOf("# Risk method\n\n**Acceptance limit:** Medium\n");
  expect(scale.limit && isAbove(level("🔴 HIGH"), scale.limit, scale.bands)).toBe(true);
  expect(scale.limit && isAbove(level("moderate"), scale.limit, scale.bands)).toBe(false);
  expect(scale.limit && isAbove(level("12"), scale.limit, scale.bands)).toBeUndefined();
});

test.each([
  ["2", true],
  ["3", false],
  ["Rare", true],
  ["weekly", false],
])("on a scale of two steps, %s is within: %s", (text, within) => {
  expect(isWithin(level(text), tables.likelihood)).toBe(within);
});

test("without a method nothing is assumed", () => {
  const scale = riskScale(readProject({ "aims/risk-register.md": "# Risk register\n" }));
  expect(scale).toEqual({
    likelihood: [],
    consequence: [],
    bands: [],
    matrix: undefined,
    isProduct: false,
    limit: undefined,
    acceptors: [],
  });
});
