import { expect, test } from "vitest";
import { findFieldStart } from "./field-start.ts";

/** Name and value of the field that a line begins with. */
function read(line: string, plain = false): string[] | undefined {
  const found = findFieldStart(line, 0, line.length, plain);
  return found && [line.slice(found.key.start, found.key.end), line.slice(found.value, found.end).trim()];
}

test.each([
  ["**Owner:** Jane", ["Owner", "Jane"]],
  ["**Owner**: Jane", ["Owner", "Jane"]],
  ["**Owner** : Jane", ["Owner", "Jane"]],
  ["__Owner:__ Jane", ["Owner", "Jane"]],
  ["*Owner:* Jane", ["Owner", "Jane"]],
  ["***Owner:*** Jane", ["Owner", "Jane"]],
  ["**Owner:**", ["Owner", ""]],
  ["**Owner: Jane**", ["Owner", "Jane"]],
  ["**Owner：** 田中", ["Owner", "田中"]],
  ["**責任者**：田中", ["責任者", "田中"]],
  ["**Next review date (planned):** 2027-01-01", ["Next review date (planned)", "2027-01-01"]],
  ["**Likelihood (1-5):** 4", ["Likelihood (1-5)", "4"]],
  ["  **Owner:** Jane", ["Owner", "Jane"]],
  ["[x] **Approved:** yes", ["Approved", "yes"]],
  ["📅 **Date:** 2026-01-01", ["Date", "2026-01-01"]],
  ["**Owner:** Jane **(acting)**", ["Owner", "Jane **(acting)**"]],
])("%j is a field", (line, expected) => {
  expect(read(line)).toEqual(expected);
});

test.each([
  "**Bold** text",
  "**Be brief.** Say it once.",
  "**RESPOND (RS)** — act: now",
  "text **Owner:** Jane",
  "**Owner: Jane",
  "**:** x",
  "**12:30** x",
  "* * *",
  "****",
  `**${"word ".repeat(20)}:** x`,
  "Owner: Jane",
])("%j is none", (line) => {
  expect(read(line)).toBeUndefined();
});

test.each([
  ["Owner: Jane", ["Owner", "Jane"]],
  ["Date Opened: 2026-01-01", ["Date Opened", "2026-01-01"]],
  ["Clause(s) Affected: 8.2", ["Clause(s) Affected", "8.2"]],
  ["Owner:", ["Owner", ""]],
])("%j is a field where names may be plain", (line, expected) => {
  expect(read(line, true)).toEqual(expected);
});

test.each([
  "See https://example.com for more",
  "At 12:30 we meet",
  "We look at all of the following risks: bias",
  "This, among others: bias",
  "`code`: x",
  "[link](a): x",
  "a:b",
])("%j is none even then", (line) => {
  expect(read(line, true)).toBeUndefined();
});
