import { expect, test } from "vitest";
import { readYaml } from "./read-yaml.ts";

/** The line of the error with the place drawn under it, what is wrong and what to do. */
function explain(text: string): string[] {
  const found = readYaml(text).problems.at(-1);
  if (found === undefined) return [];
  const { start, end } = found.range;
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const number = text.slice(0, start).split("\n").length;
  const shown = text.slice(line).split("\n")[0] ?? "";
  return [
    `${number} | ${shown}`,
    `${" ".repeat(`${number}`.length)}   ${" ".repeat(start - line)}${"~".repeat(Math.max(end - start, 1))}`,
    found.problem,
    found.how,
  ];
}

test.each([
  [
    "title: Policy: AI\nx: 1\n",
    [
      "1 | title: Policy: AI",
      "                 ~",
      'A value holds ": ", which YAML reads as a key within the value.',
      'Put the value in quotes: "Policy: AI".',
    ],
  ],
  [
    "tags: [\n  a,\n]\n",
    [
      "3 | ]",
      "    ~",
      "The closing bracket is not indented, where YAML expects the next key.",
      "Put at least one blank before the bracket.",
    ],
  ],
  [
    "tags: [a, b\nowner: x\n",
    [
      "1 | tags: [a, b",
      "          ~~~~~",
      "The bracket that opens here is not closed before the next entry.",
      "Write the closing bracket, or indent every line up to it.",
    ],
  ],
  [
    "a: [b, c",
    [
      "1 | a: [b, c",
      "       ~~~~~",
      "The bracket that opens here is not closed before the next entry.",
      "Write the closing bracket, or indent every line up to it.",
    ],
  ],
  [
    "a: {% if x %}\n",
    [
      "1 | a: {% if x %}",
      "       ~~~~~~~~~~",
      "A value that begins with a bracket is read as a list or a mapping.",
      'Put the value in quotes: "{% if x %}".',
    ],
  ],
  [
    "a: *bold* text\n",
    [
      "1 | a: *bold* text",
      "       ~~~~~~~~~~~",
      "A value cannot begin with *.",
      'Put the value in quotes: "*bold* text".',
    ],
  ],
  [
    "a: @jane\nb: 1\n",
    ["1 | a: @jane", "       ~~~~~", "A value cannot begin with @.", 'Put the value in quotes: "@jane".'],
  ],
  ["- `x`\n", ["1 | - `x`", "      ~~~", "A value cannot begin with `.", 'Put the value in quotes: "`x`".']],
  ["a: %x\n", ["1 | a: %x", "       ~~", "A value cannot begin with %.", 'Put the value in quotes: "%x".']],
  [
    "**Owner:** x\n",
    [
      "1 | **Owner:** x",
      "    ~~~~~~~~~~~~",
      "A value cannot begin with *.",
      'Put the value in quotes: "**Owner:** x".',
    ],
  ],
  [
    "a:\n\tb: 1\n",
    ["2 | \tb: 1", "    ~", "A tab indents this line.", "Indent with blanks instead of tabs."],
  ],
  ["\ta: 1\n", ["1 | \ta: 1", "    ~", "A tab indents this line.", "Indent with blanks instead of tabs."]],
  [
    'a: "open\nb: c\n',
    [
      '1 | a: "open',
      "       ~~~~~",
      "The quote that opens here is not closed.",
      "Write the same quote at the end of the value.",
    ],
  ],
  [
    "a: 'o''pen\n",
    [
      "1 | a: 'o''pen",
      "       ~~~~~~~",
      "The quote that opens here is not closed.",
      "Write the same quote at the end of the value.",
    ],
  ],
  [
    'a: "x" and y\n',
    [
      '1 | a: "x" and y',
      "       ~~~~~~~~~",
      "The value goes on behind its closing quote.",
      "Put the whole value in one pair of quotes of the other sort.",
    ],
  ],
  [
    "a: [x](y)\n",
    [
      "1 | a: [x](y)",
      "       ~~~~~~",
      "The value goes on behind its closing bracket.",
      'Put the value in quotes: "[x](y)".',
    ],
  ],
  [
    'a: "C:\\dir"\n',
    [
      '1 | a: "C:\\dir"',
      "          ~~",
      "A backslash in double quotes begins an escape, and this is none that YAML knows.",
      "Write the backslash twice, or use single quotes around the value.",
    ],
  ],
  [
    "a: | text\n",
    [
      "1 | a: | text",
      "         ~~~~",
      "Text stands on the line of the | or >, and belongs on the lines below it.",
      "Begin the text on the next line, or put the value in quotes.",
    ],
  ],
  [
    "a: - b\n",
    [
      "1 | a: - b",
      "       ~~~",
      "A list begins on the line of its key.",
      "Begin the list on the next line, or put the value in quotes where the - is part of the text.",
    ],
  ],
  [
    "%draft\na: 1\n",
    [
      "1 | %draft",
      "    ~~~~~~",
      "A line that begins with % is an instruction to the YAML reader.",
      "Put the text in quotes or delete the line.",
    ],
  ],
  [
    "a: 1\nowner:Jane\nb: 2\n",
    [
      "2 | owner:Jane",
      "    ~~~~~~~~~~",
      "A blank is missing behind the colon.",
      "Write a blank between the colon and the value.",
    ],
  ],
  [
    "a: 1\nowner\nb: 2\n",
    [
      "2 | owner",
      "    ~~~~~",
      'The line "owner" has no colon, so it is no entry.',
      "Write it as key: value, indent it under its key, or delete it.",
    ],
  ],
  [
    "a: 1\n- b\n",
    [
      "2 | - b",
      "    ~~~",
      "This line does not fit the lines before it.",
      "Indent entries of one level alike, keep keys and list items apart, and put text with : or # in quotes.",
    ],
  ],
  [
    "a:\n  b: 1\n c: 2\n",
    [
      "3 |  c: 2",
      "     ~~~~",
      "This line does not fit the lines before it.",
      "Indent entries of one level alike, keep keys and list items apart, and put text with : or # in quotes.",
    ],
  ],
  [
    "a: x\u0007y\n",
    ["1 | a: x\u0007y", "        ~", "The character U+0007 cannot be part of YAML.", "Delete it."],
  ],
])("%j", (text, expected) => {
  expect(explain(text)).toEqual(expected);
});

test("one error is one problem, with a short message", () => {
  const { problems } = readYaml(`a: !${"%41".repeat(100_000)}[ x\n`);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.problem.length).toBeLessThan(300);
});
