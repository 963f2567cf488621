import { expect, test } from "vitest";
import type { Inline, InlineReader } from "../markdown/inline.ts";
import { inlineLimits } from "../markdown/inline-limits.ts";
import { readOutline } from "../markdown/read-outline.ts";
import { inlineProblems } from "./inline-problems.ts";

/** A reader that finds everything too much, and the first words of what it was asked to read. */
function createReader(text: string): { inline: InlineReader; asked: string[] } {
  const asked: string[] = [];
  const refuse = ({ start, end }: { start: number; end: number }): Inline => {
    asked.push(text.slice(start, start + 3));
    const problem = { code: "inline-limit", problem: "", how: "", range: { start, end }, incomplete: true };
    return { text: "", links: [], code: [], html: [], problem };
  };
  return { inline: { read: ([first]) => refuse(first ?? { start: 0, end: 0 }), readCell: refuse }, asked };
}

test("only what may be over a limit is read to know whether it is", () => {
  const long = "x".repeat(inlineLimits.length + 1);
  const marked = "*a ".repeat(inlineLimits.marks + 1);
  const text = [
    "# *T*",
    "text *a*",
    `b${marked}`,
    `c${long}`,
    "word ".repeat(1000),
    `| H |\n|---|\n| d${marked} |`,
  ].join("\n\n");
  const { inline, asked } = createReader(text);
  const problems = inlineProblems({ text, inline }, readOutline(text).blocks);
  expect(asked).toEqual(["b*a", "cxx", "d*a"]);
  expect(problems.map(({ code }) => code)).toEqual(["inline-limit", "inline-limit", "inline-limit"]);
});
