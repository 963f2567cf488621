import { expect, test } from "vitest";
import { readDocument } from "../test-rule.ts";
import { labelledTexts, speakingOf } from "./labelled.ts";

const document = readDocument(
  "aims/review.md",
  `# Review

**Frequency:** yearly
**Auditors:**
**Reported to:** the board

## 2. Audit results

Three findings.

### External audits

None.

## Changes

[Describe the changes]

## Inputs

| # | Input        | Discussed |
| - | ------------ | --------- |
| a | Old actions  | all done  |
| d.1 | New laws     |           |

Below a line:

- **Part:** one

- Trends: two fewer
- KPI dashboard
`,
);
const texts = labelledTexts(document);

test.each([
  ["frequency", "yearly"],
  ["auditors", ""],
  ["audit results", "Three findings.\nNone."],
  ["old actions", "all done"],
  ["new laws", ""],
  ["trends", "two fewer"],
  ["below a line", "Part: one\nTrends: two fewer\nKPI dashboard"],
  ["kpi dashboard", "KPI dashboard"],
  ["changes", ""],
])("%s", (name, text) => expect(speakingOf(texts, [name])?.text).toBe(text));

test("what is not named is not found", () => expect(speakingOf(texts, ["opportunities"])).toBeUndefined());

test("of two, the one that says something", () =>
  expect(speakingOf(texts, ["new laws", "trends"])?.text).toBe("two fewer"));
