import { expect, test } from "vitest";
import { isBlank, isNone } from "./blank.ts";
import { findPlaceholders, isPlaceholder } from "./placeholder.ts";

test.each([
  "{{owner}}",
  "{% if x %}",
  "[Organisation Name]",
  "[insert date here]",
  "<your company>",
  "TBD",
  "tbd",
  "(tbc)",
  "To be defined",
  "____",
  "YYYY-MM-DD",
  "{jj}/{mm}/{aaaa}",
  "RISK-XXX",
  "[ ] Yes [ ] No",
  "[active/resolved]",
  "[Name] / [Role]",
])("%s waits to be replaced", (text) => expect(isPlaceholder(text)).toBe(true));

test.each([
  "Jane Doe",
  "A.6.2.4",
  "[Policy](policy.md)",
  "[A1]: note",
  "2026-01-01",
  "[x] Yes [ ] No",
  "see [R-001] and act",
  "[SYS-001]",
  "",
  "use of todo lists",
  "tbd-7 is the gauge",
])("%s is an answer", (text) => expect(isPlaceholder(text)).toBe(false));

test("placeholders are found where they stand", () => {
  expect(findPlaceholders("Owner: {{name}}, due TBD")).toEqual([
    { start: 7, end: 15, text: "{{name}}" },
    { start: 21, end: 24, text: "TBD" },
  ]);
});

test("a dash is blank, n/a says that there is none", () => {
  expect(["", " - ", "—", "?"].every(isBlank)).toBe(true);
  expect(["n/a", "N/A (draft)", "N/A — treated to low", "None", "not applicable"].every(isNone)).toBe(true);
  expect(isNone("No one but the board")).toBe(false);
});
