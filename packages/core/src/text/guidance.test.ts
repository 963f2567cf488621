import { expect, test } from "vitest";
import { findGuidance } from "./guidance.ts";

function found(text: string, ...comments: string[]): string[] {
  const ranges = comments.map((comment) => {
    const start = text.indexOf(comment);
    return { start, end: start + comment.length };
  });
  return findGuidance({ text, comments: ranges }).map(({ start, end }) => text.slice(start, end));
}

test("comments that say what to write are guidance, in Markdown and in YAML", () => {
  expect(found("a <!-- write: who --> b", "<!-- write: who -->")).toEqual(["<!-- write: who -->"]);
  expect(found("owner: # write: who", "# write: who")).toEqual(["# write: who"]);
  expect(found("<!--\n  Write: who\n-->", "<!--\n  Write: who\n-->")).toHaveLength(1);
});

test("other comments are none, nor is the word elsewhere", () => {
  expect(found("<!-- we write: much -->", "<!-- we write: much -->")).toEqual([]);
  expect(found("How to write: see below <!-- note -->", "<!-- note -->")).toEqual([]);
});
