import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agrees, compareBlocks, compareInlines } from "../../../../scripts/outline-agreement/differences.ts";
import { specExamples } from "../../../../scripts/outline-agreement/reference.ts";

// remark-parse, a library that many trust, is the measure of what our own readers say. Where remark
// departs from the CommonMark specification, its reference implementation decides (see README.md).

describe("examples of the CommonMark specification", () => {
  test("there are more than 600", () => expect(specExamples.length).toBeGreaterThan(600));

  test.each(specExamples)("example $number", ({ markdown }) => {
    const blocks = compareBlocks(markdown);
    expect(blocks.outline).toEqual(blocks.remark);
    const inlines = compareInlines(markdown);
    expect(inlines.outline).toEqual(inlines.remark);
  });
});

const tables = [
  "| a | b |\n| - | - |\n| 1 | 2 |\n",
  "a | b\n-|-\n1 | 2\n",
  "a\n:-\nb\n",
  "a\n-\nb\n",
  "| a |\n| :-: | - |\n",
  "| a | b |\n|---|\n",
  "|\n|-|\n",
  "||\n|-|\n||\n|||\n|\n",
  "| a |\n|-|\n| 1 | 2 | 3 |\n| |\n",
  "| a \\| b | `c \\| d` | e \\\\| f |\n|-|-|-|-|\n| \\\\\\| | `\\\\|` |\n",
  "text\n| a |\n|-|\n| b |\ntext\n\ntext\n",
  "text\n    | a |\n|-|\n",
  "| a |\n    |-|\n",
  "   | a |\n   |-|\n   | b |\n    | c |\n",
  "> | a |\n> |-|\n> | b |\n| c |\n",
  "> | a |\n|-|\n",
  "> text\n| a |\n> |-|\n",
  "- | a |\n  |-|\n  | b |\n- | c |\n",
  "1. a\n\n   | b |\n   |-|\n   | c |\n",
  "| a |\n|-|\n# b\n",
  "| a |\n|-|\n> b\n",
  "| a |\n|-|\n- b\n",
  "| a |\n|-|\n2. b\n",
  "| a |\n|-|\n<div>\n",
  "| a |\n|-|\n<x-y>\n",
  "| a |\n|-|\n```\n",
  "| a |\n|-|\n***\n",
  "| a |\n|-|\n===\n",
  "| a |\n|-|\n[b]: c\n",
  "[a]: b\n| c |\n|-|\n",
  "[a]: b\n:-\n",
  "a | b\n- | -\n",
  "# a | b\n-|-\n",
  "| a |\r\n|-|\r\n| b |\r\n",
  "| a |\r|-|\r| b |\r",
  "\t| a |\n|-|\n",
  "|\ta\t|\n|\t-\t|\n|\tb\t|\n",
  "| **a** | [b](c) | ![d](e) | <f@g.h> |\n|-|-|-|-|\n",
  "| # a | - b | > c | 1. d |\n|-|-|-|-|\n",
  "| [a]: b |\n|-|\n\n[a]: c\n",
  "| a |\n|-|\n| <!-- | --> |\n",
];

describe("tables", () => {
  test.each(tables)("%j", (markdown) => {
    const blocks = compareBlocks(markdown);
    expect(blocks.outline).toEqual(blocks.remark);
    const inlines = compareInlines(markdown);
    expect(inlines.outline).toEqual(inlines.remark);
  });
});

const starters = ["- ", "-", "* ", "+ ", "1. ", "2) ", "> ", ">", "# ", "###", "    ", "  ", " ", "\t"];
const leaves = [
  "```",
  "~~~",
  "===",
  "---",
  "***",
  "<div>",
  "</p>",
  "<!--",
  "-->",
  "<pre>",
  "<x-y>",
  "<?",
  "?>",
];
const words = ["a", "b c", "[a]: /b", "'t'", "[a]", "\\", "`", "|"];
const endings = ["\n", "\n", "\n", "\n\n", "\r\n"];

const documents = (...tokens: string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...tokens), { minLength: 1, maxLength: 16 }).map((parts) => parts.join(""));

/** Always the same documents, so that a run says something about the change at hand. */
const agreeOn = (arbitrary: fc.Arbitrary<string>): void =>
  fc.assert(
    fc.property(arbitrary, (text) => agrees(text)),
    { numRuns: 4000, seed: 42001 },
  );

describe("random documents", () => {
  test("of all blocks", () => agreeOn(documents(...starters, ...leaves, ...words, ...endings)));

  test("of containers, tabs and blanks", () =>
    agreeOn(documents(...starters, ...starters, "a", "```", "\n", "\n", "\n", "\t")));

  test("of definitions", () =>
    agreeOn(
      documents("[a]: ", "[b", "]", ":", "/u", "<u>", '"t"', "'", "(t", ")", "\n", " ", "\\", "> ", "- "),
    ));

  test("that may have front matter", () =>
    agreeOn(
      documents("---", "---\n", "\n", "a: b", "# h", "--- ", "...", "- x\n", "\t", "> q\n").map(
        (text) => `---\n${text}`,
      ),
    ));

  test("of tables", () => {
    const rows = ["| ", "|", " | ", ":-", "-:", "|-|", "|---|", "a", "\\|", "\n", "\n", "\n\n"];
    agreeOn(documents(...rows, "> ", "- a", "# ", "```", "    "));
  });
});
