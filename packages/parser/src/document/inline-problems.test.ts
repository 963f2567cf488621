import { expect, test } from "vitest";
import { createInlineReader } from "../markdown/create-inline-reader.ts";
import type { Inline, InlineReader } from "../markdown/inline.ts";
import { inlineLimits } from "../markdown/inline-limits.ts";
import { readOutline } from "../markdown/read-outline.ts";
import { inlineProblems } from "./inline-problems.ts";
import { leaves } from "./leaves.ts";

/** A reader that finds everything too much, and the first characters of what it was asked to read. */
function createReader(text: string): { inline: InlineReader; asked: string[] } {
  const asked: string[] = [];
  const refuse = ({ start, end }: { start: number; end: number }): Inline => {
    asked.push(text.slice(start, start + 3));
    const problem = { code: "inline-limit", problem: "", how: "", range: { start, end }, incomplete: true };
    return { text: "", links: [], code: [], html: [], problem };
  };
  return { inline: { read: ([first]) => refuse(first ?? { start: 0, end: 0 }), readCell: refuse }, asked };
}

test("of a small document only what may be over a limit is read", () => {
  const long = `*x*${"x".repeat(inlineLimits.length)}`;
  const text = ["# *T*", "text *a*", long, "word ".repeat(1000)].join("\n\n");
  const { inline, asked } = createReader(text);
  expect(inlineProblems({ text, inline }, readOutline(text).blocks)).toHaveLength(1);
  expect(asked).toEqual(["*x*"]);
});

test.each([
  ["one paragraph", `${"[".repeat(inlineLimits.marks)} <!A`],
  ["many lines", "&nosuch; [a][b] <!A\n\n".repeat(4000)],
  ["many cells", `| H |\n|---|\n${"| &nosuch; <!A `` |\n".repeat(4000)}`],
  ["many marks", `${"*a_ ".repeat(150)} <!A\n\n`.repeat(100)],
])("%s: the problems are those of reading everything", (_name, text) => {
  const outline = readOutline(text);
  const inline = createInlineReader(outline);
  const expected = [...leaves(outline.blocks, inline)].flatMap((leaf) => {
    const problem = leaf.type === "inline" ? leaf.read().problem : undefined;
    return problem === undefined ? [] : [problem];
  });
  expect(expected.length).toBeGreaterThan(0);
  expect(inlineProblems({ text, inline }, outline.blocks)).toEqual(expected);
});
