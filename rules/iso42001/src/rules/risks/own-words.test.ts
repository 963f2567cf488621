import { lint } from "@aims-lint/core";
import { memoryHost } from "@aims-lint/testing";
import { expect, test } from "vitest";
import { iso42001 } from "../../index.ts";

const files = {
  "aims/risk-method.md": `# Risk method

| Feld | Wert |
|---|---|
| Bis hierhin tragbar | 4 |

## Häufigkeit

| Stufe | Heißt |
|---|---|
| 1 | einmal in fünf Jahren |
| 2 | |

## Tragweite

| Stufe | Heißt |
|---|---|
| 1 | |
| 2 | lasting harm to a person, to society and to the business |
`,
  "aims/risks.md": `# Risk register

| ID | Title | Likelihood | Impact | Level | Treatment option | Residual level |
|---|---|---|---|---|---|---|
| R-001 | Wrong score | 5 | 2 | 10 | retain | 9 |
`,
};

const method = {
  acceptanceLimit: ["Bis hierhin tragbar"],
  likelihoodScale: ["Häufigkeit"],
  consequenceScale: ["Tragweite"],
};

function messagesOf(fields: Readonly<Record<string, readonly string[]>>): string[] {
  const { findings } = lint(memoryHost(files), {
    packs: [iso42001],
    aliases: { "risk-method": { fields } },
    only: {
      rules: [
        "risk-rated-within-scale",
        "risk-method-repeatable",
        "residual-risk-accepted",
        "risk-consequences-complete",
      ],
    },
  });
  return findings.map(({ rule, message }) => `${rule}: ${message}`);
}

test("a method in the organisation's words sets the scale and the limit", () => {
  expect(messagesOf(method)).toEqual([
    "risk-method-repeatable: The risk method does not say how likelihood and consequence make a level.",
    "risk-method-repeatable: The scale of likelihood does not define 2.",
    "risk-method-repeatable: The scale of consequence does not define 1.",
    "risk-rated-within-scale: The likelihood of R-001 is 5, and the method's scale is 1 to 2.",
    "residual-risk-accepted: What remains of R-001 is 9, above the acceptance limit (4), and nobody has accepted it.",
  ]);
});

test("without them nobody knows its scale", () => {
  expect(messagesOf({})).toEqual([
    "risk-consequences-complete: This register does not say what its risks mean for individuals and societies.",
  ]);
});
