import fc from "fast-check";
import { expect, test } from "vitest";
import { normalizeLabel } from "./normalize-label.ts";
import { readWithRemark } from "./remark-inline.ts";
import { readSimpleInline } from "./simple-inline.ts";

// What is read without remark is what remark would have read, or else it is left to remark.

const plain = ["a", "b c", "é", "文", "😀", ".", ",", ":", "$", "|", "~", "“", "—", "\u00a0", "'", '"'];
const blank = [" ", " ", "\t", "\n", " \n ", "  \n", "\\\n", "\r\n"];
const emphasis = ["*", "**", "***", "_", "__"];
const code = ["`", "``", "`a`"];
const links = [
  "[",
  "]",
  "](",
  "](u)",
  "](<u v>)",
  "(",
  ")",
  "[a](b)",
  "![",
  "!",
  "![a](b)",
  ' "t")',
  "[d]",
  "[x][d]",
];
const angles = [
  "<",
  ">",
  "<br>",
  "</b>",
  '<a href="x">',
  "<!--",
  "-->",
  "<!-- c -->",
  "<http://a.b>",
  "<x@y.z>",
  "<1@a>",
];
const escapes = ["\\", "\\*", "\\[", "\\|", "&", "&amp;", "&copy;", "&#35;", ";"];

const contents = fc
  .array(fc.constantFrom(...plain, ...blank, ...emphasis, ...code, ...links, ...angles, ...escapes), {
    minLength: 1,
    maxLength: 10,
  })
  .map((parts) => parts.join("").trim())
  .filter((content) => content !== "" && !/(?:\n|\r)[ \t]*(?:\n|\r)/.test(content.replaceAll("\r\n", "\n")));

const defineD = (label: string): string | undefined => (normalizeLabel(label) === "D" ? "/dest" : undefined);

test.each([
  ["in a paragraph", false, false],
  ["in a cell", true, false],
  ["where a label is defined", false, true],
])("%s", (_where, inCell, defined) => {
  let simple = 0;
  fc.assert(
    fc.property(contents, (content) => {
      const definitions = defined ? defineD : undefined;
      const found = readSimpleInline(content, { inCell, definitions });
      if (found === undefined) return;
      simple++;
      const { text, ...rest } = readWithRemark(content, defined ? "\n\n[d]: /dest" : "", inCell);
      expect({ ...found, text: found.text.trim() }).toEqual({ ...rest, text: text.trim() });
    }),
    { numRuns: 4000, seed: 42001 },
  );
  expect(simple).toBeGreaterThan(1000);
});
