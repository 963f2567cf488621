import { test } from "vitest";
import { createInlineReader } from "./create-inline-reader.ts";
import { readOutline } from "./read-outline.ts";
import { walkBlocks } from "./walk-blocks.ts";

const SIZE = 256 * 1024;

const fill = (piece: string, size = SIZE): string => piece.repeat(Math.ceil(size / piece.length));

/** Text that grows by a longer piece each time. */
function growing(piece: (count: number) => string): string {
  let text = "";
  for (let count = 1; text.length < SIZE; count++) text += piece(count);
  return text;
}

const families: readonly (readonly [string, string])[] = [
  ["lists inside lists on one line", `${fill("- ")}x`],
  ["quotes inside quotes on one line", `${fill("> ")}x`],
  ["mixed containers on one line", fill("> - 1. ")],
  ["deep quotes, repeated", fill(`${"> ".repeat(32)}a\n`)],
  ["too deep quotes, repeated", fill(`${"> ".repeat(40)}a\n`)],
  ["deep lists, repeated", fill(`${"- ".repeat(32)}a\n`)],
  ["deep lists with lazy lines", fill(`${"- ".repeat(32)}a\nb\n`)],
  ["a deep quote with lazy lines", `${"> ".repeat(32)}a\n${fill("b\n")}`],
  ["lists indented deeper and deeper", growing((count) => `${"  ".repeat(count)}- a\n`)],
  ["many small lists", fill("- a\n- b\n\ntext\n\n")],
  ["empty items", fill("-\n\n")],
  ["numbers", fill("1")],
  ["unmatched emphasis", fill("*_")],
  ["opened emphasis", fill("*a_ ")],
  ["opened strong emphasis", fill("**x ")],
  ["emphasis, block by block", fill(`${"*_".repeat(399)}\n\n`)],
  ["crossing marks, block by block", fill("a*b**c_d`e[f\n\n")],
  ["setext headings", fill("a\n=\n")],
  ["closing brackets", fill("](")],
  ["nested brackets", `${"[".repeat(SIZE / 2)}${"]".repeat(SIZE / 2)}`],
  ["links whose title is open", fill("[a](b (x ")],
  ["links whose destination is open", fill("[a](<b ")],
  ["links of nothing but blanks", `[a](${fill(" ")}`],
  ["badges", fill("[![a](b)](c)\n\n")],
  ["references", `[a]: b\n\n${fill("[a]\n\n")}`],
  ["definitions", fill("[a]: b\n")],
  ["definitions whose title is open", fill('[a]: b "\n')],
  ["definitions whose destination is open", `[a]: ${fill("(")}`],
  ["long labels", fill(`[${"a".repeat(998)}\n`)],
  ["comments that are open", fill("a <!-- ")],
  ["instructions that are open", fill("a <?")],
  ["character data that is open", fill("<![CDATA[")],
  ["declarations", fill("<!A")],
  ["tags that are open", fill("<a b='")],
  ["a tag of many attributes", `<a ${fill("b ")}`],
  ["a tag of blanks", `<a${fill(" ")}`],
  ["runs of backticks, each longer", growing((count) => `${"`".repeat(count)} `)],
  ["entities", fill("&copy;\n\n")],
  ["addresses", fill("<a@a.a")],
  ["a wide table", `${fill("|a", 200)}|\n${fill("|-", 200)}|\n${fill(`${fill("|b", 200)}|\n`)}`],
  ["a tall table", `|a|b|c|d|e|\n|-|-|-|-|-|\n${fill("|x|y|z|1|2|\n")}`],
  ["cells with unmatched marks", `|a|\n|-|\n${fill("|a*b**c|\n")}`],
  ["delimiter rows", fill("|-|\n")],
  ["tables in items", fill("- |a|\n  |-|\n  |b|\n")],
  ["one line", fill("x")],
  ["one line of blanks", `a${fill(" ")}b`],
  ["tabs", fill("\t")],
  ["blank lines", fill("\n")],
  ["lone carriage returns", fill("a\r")],
  ["an open fence", `\`\`\`\n${fill("a\n")}`],
  ["an open comment", `<!--\n${fill("a\n")}`],
  ["open front matter", `---\n${fill("a: b\n")}`],
  ["front matter", `---\n${fill("a\n")}\n---\n`],
  ["indented code with blank lines", `    a\n${fill("\n")}    a`],
  ["nulls", fill("\0")],
];

test.each(families)("%s: linear, whatever is inside", (_name, text) => {
  const outline = readOutline(text);
  const { read, readCell } = createInlineReader(outline);
  for (const block of walkBlocks(outline.blocks)) {
    if (block.type === "heading" || block.type === "paragraph") read(block.content);
    if (block.type === "table") for (const { cells } of block.rows) for (const cell of cells) readCell(cell);
  }
});
