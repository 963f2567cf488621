import { expect, test } from "vitest";
import { createInlineReader } from "../markdown/create-inline-reader.ts";
import { readOutline } from "../markdown/read-outline.ts";
import { readAnchors } from "./read-anchors.ts";

function read(text: string): string[] {
  const outline = readOutline(text);
  return [...readAnchors({ text, inline: createInlineReader(outline) }, outline.blocks)];
}

test.each([
  ["# 1. Scope & Purpose", "1-scope--purpose"],
  ["# A `code` and [link](b.md)", "a-code-and-link"],
  ["# under_score-hyphen", "under_score-hyphen"],
  ["# Änderung 変更 🔴 Risk", "änderung-変更--risk"],
  ["Setext\n===", "setext"],
  ["> # In a quote", "in-a-quote"],
])("%j", (text, anchor) => {
  expect(read(text)).toEqual([anchor]);
});

test("headings that repeat are numbered, and never take a name that is taken", () => {
  expect(read("# a\n# a\n# a-1\n# a\n")).toEqual(["a", "a-1", "a-1-1", "a-2"]);
});

test("ids of tags, in blocks and in lines", () => {
  expect(read('<a name="x"></a>\n\nText <span id="y">z</span>\n\n`<a id="no">`\n')).toEqual(["x", "y"]);
});
