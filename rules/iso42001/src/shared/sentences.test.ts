import { expect, test } from "vitest";
import { readDocument } from "../test-rule.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

function read(text: string, without?: RegExp): string[] {
  return sentences("aims/ai-policy.md", text, without).map((sentence) => sentence.text);
}

function sentences(path: string, text: string, without?: RegExp): Sentence[] {
  return sentencesOf(readDocument(path, text), without);
}

test("a sentence goes on over the end of a line, a list item and a row stand alone", () => {
  expect(
    read(`# AI policy

We **commit** to improve
our [system](scope.md). We meet the law.

- first item
  goes on
- second item

| Topic | Rule |
| ----- | ---- |
| Data  | ours |
`),
  ).toEqual([
    "We commit to improve our system .",
    "We meet the law.",
    "first item goes on",
    "second item",
    "Topic Rule",
    "Data ours",
  ]);
});

test("leaves out what stands below some headings", () => {
  expect(
    read("# A\n\nOne.\n\n## References\n\nTwo.\n\n### More\n\nThree.\n\n## B\n\nFour.\n", /^references$/i),
  ).toEqual(["One.", "Four."]);
});

test("reads the values of YAML", () => {
  expect(
    sentences("aims/ai-policy.yaml", "title: AI policy\ncommitments:\n  - We improve. Always.\n"),
  ).toEqual([
    { text: "AI policy", start: 7, isRow: false },
    { text: "We improve.", start: 34, isRow: false },
    { text: "Always.", start: 34, isRow: false },
  ]);
});

test("tells the rows of a table", () => {
  expect(
    sentences("aims/ai-policy.md", "| A | B |\n| - | - |\n| c | d |\n\nNo row.\n").map(({ isRow }) => isRow),
  ).toEqual([true, true, false]);
});
