import type { Value } from "@aims-lint/core";
import { expect, test } from "vitest";
import { createInlineReader } from "../markdown/create-inline-reader.ts";
import { readOutline } from "../markdown/read-outline.ts";
import { readFieldBlocks } from "./field-blocks.ts";

function plain(value: Value): unknown {
  return value.type === "list" ? value.items.map(plain) : value.type === "scalar" ? value.value : undefined;
}

/** The entries of a text as pairs. */
function read(...lines: string[]): unknown[][] {
  const text = lines.join("\n");
  const outline = readOutline(text);
  const entries = readFieldBlocks({ text, inline: createInlineReader(outline) }, outline.blocks);
  return entries.map(({ key, value }) => [key.value, plain(value)]);
}

test("names and values are what a reader sees", () => {
  expect(read("**Owner (`a`):** [Jane](j.md) *Doe* <!-- aside -->")).toEqual([["Owner (a)", "Jane Doe"]]);
  expect(read("| Field | Value |", "|---|---|", "| **Owner:** | [Jane](j.md) |")).toEqual([
    ["Owner", "Jane"],
  ]);
});

test("fields in items, in items below them, and in quotes", () => {
  expect(read("- **A:** 1", "  - B: 2", "- text", "  - **C:** 3", "", "> - **D:** 4")).toEqual([
    ["A", "1"],
    ["B", "2"],
    ["C", "3"],
    ["D", "4"],
  ]);
});

test("a name above or with a list has the items as its value", () => {
  expect(read("**A:**", "", "- x", "- y")).toEqual([["A", ["x", "y"]]]);
  expect(read("**A:** 1", "**B:**", "- x")).toEqual([
    ["A", "1"],
    ["B", ["x"]],
  ]);
  expect(read("- **A:**", "  - x", "  - y", "- B: 2")).toEqual([
    ["A", ["x", "y"]],
    ["B", "2"],
  ]);
});

test("a name that stands alone above fields, a table, a quote or code is a headline", () => {
  expect(read("**A:**", "", "- **B:** 1")).toEqual([["B", "1"]]);
  expect(read("**A:**", "", "| x | y |", "|---|---|", "| 1 | 2 |")).toEqual([]);
  expect(read("**A:**", "", "> text")).toEqual([]);
  expect(read("**A:**", "", "```", "code", "```")).toEqual([]);
});

test("a field that was not filled in is empty", () => {
  expect(read("**A:**", "", "Text")).toEqual([["A", ""]]);
  expect(read("**A:**", "", "**B:**")).toEqual([
    ["A", ""],
    ["B", ""],
  ]);
  expect(read("**A:** 1", "**B:**", "", "| x | y |", "|---|---|")).toEqual([
    ["A", "1"],
    ["B", ""],
  ]);
  expect(read("- **A:**", "- B:")).toEqual([
    ["A", ""],
    ["B", ""],
  ]);
  expect(read("| Field | Value |", "|---|---|", "| A | |")).toEqual([["A", ""]]);
});

test.each([
  [["| Field | Value |", "|---|---|", "| A | 1 |"], [["A", "1"]]],
  [["| Item | Owner | Details |", "|---|---|---|", "| A | x | 1 |"], [["A", "1"]]],
  [["| | |", "|---|---|", "| A | 1 |"], [["A", "1"]]],
  [["| Attribut | Wert |", "|---|---|", "| A | 1 |"], [["A", "1"]]],
  [
    ["| **A** | 1 |", "|---|---|", "| **B** | 2 |"],
    [
      ["A", "1"],
      ["B", "2"],
    ],
  ],
  [
    ["| Owner | Jane |", "|---|---|", "| Version | 1 |", "| B | 2 |"],
    [
      ["Owner", "Jane"],
      ["Version", "1"],
      ["B", "2"],
    ],
  ],
  [
    ["| Role | Person |", "|---|---|", "| **A** | 1 |", "| **B** | 2 |"],
    [
      ["A", "1"],
      ["B", "2"],
    ],
  ],
])("table of fields %#", (lines, expected) => {
  expect(read(...lines)).toEqual(expected);
});

test.each([
  [["| Field | Description |", "|---|---|", "| A | 1 |"]],
  [["| Owner | Status |", "|---|---|", "| A | 1 |"]],
  [["| ID | Title | Owner |", "|---|---|---|", "| A | 1 | 2 |"]],
  [["| Term | Meaning |", "|---|---|", "| A | 1 |"]],
  [["| Version | Changes |", "|---|---|", "| 1.0 | First |", "| 1.1 | Second |"]],
  [["| Status | Count |", "|---|---|", "| Open | 3 |"]],
  [["| **Metric** | **Result** |", "|---|---|", "| Recall | 0.9 |"]],
  [["| Field |", "|---|", "| A |"]],
])("other table %#", (lines) => {
  expect(read(...lines)).toEqual([]);
});
