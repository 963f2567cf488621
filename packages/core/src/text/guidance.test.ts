import { expect, test } from "vitest";
import { findGuidance } from "./guidance.ts";

function found(text: string, ...comments: string[]): string[] {
  const ranges = comments.map((comment) => {
    const start = text.indexOf(comment);
    return { start, end: start + comment.length };
  });
  const code = /```[^`]*```/.exec(text);
  const prose = [
    { start: 0, end: code?.index ?? text.length },
    { start: (code?.index ?? text.length) + (code?.[0].length ?? 0), end: text.length },
  ];
  return findGuidance({ text, comments: ranges, prose }).map(({ start, end }) => text.slice(start, end));
}

test("comments that say what to write are guidance, in Markdown and in YAML", () => {
  expect(found("a <!-- write: who --> b", "<!-- write: who -->")).toEqual(["<!-- write: who -->"]);
  expect(found("owner: # write: who", "# write: who")).toEqual(["# write: who"]);
  expect(found("<!--- write : who --->", "<!--- write : who --->")).toHaveLength(1);
  expect(found("<!--\n  Write: who\n-->", "<!--\n  Write: who\n-->")).toHaveLength(1);
});

test("other comments are none, nor is the word elsewhere", () => {
  expect(found("<!-- we write: much -->", "<!-- we write: much -->")).toEqual([]);
  expect(found("How to write: see below <!-- note -->", "<!-- note -->")).toEqual([]);
});

test("a question that lost the marks of its comment is still one", () => {
  const text = "## Why\n\nwrite: For whom it is.\n\n<!--\nwrite: who\n-->\n";
  expect(found(text, "<!--\nwrite: who\n-->")).toEqual(["write:", "<!--\nwrite: who\n-->"]);
  expect(found("```yaml\nwrite: true\n```\n\nMay write: admins\n")).toEqual([]);
});
