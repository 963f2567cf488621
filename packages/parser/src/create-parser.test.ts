import { expect, test } from "vitest";
import { createParser } from "./create-parser.ts";
import { parseDocument } from "./parse-document.ts";

const text = "---\nid: A-1\n---\n\n# Title\n\nSee [b](b.md#c).\n\n| a | b |\n| - | - |\n| 1 | 2 |\n";

test("its documents are those of parseDocument, asked for again after many others too", () => {
  const parse = createParser();
  const document = parse("a.md", text);
  const plain = parseDocument("a.md", text);
  const members = [
    "title",
    "metadata",
    "links",
    "anchors",
    "prose",
    "comments",
    "data",
    "directives",
    "problems",
  ] as const;
  const same = (): void => {
    for (const member of members) expect(document[member]).toEqual(plain[member]);
    expect(document.sections.map(({ heading, prose }) => [heading, prose])).toEqual(
      plain.sections.map(({ heading, prose }) => [heading, prose]),
    );
    expect(document.tables.map(({ rows }) => rows)).toEqual(plain.tables.map(({ rows }) => rows));
  };
  same();
  for (let other = 0; other < 5; other++) parse(`${other}.md`, `${"word ".repeat(600_000)}\n`);
  same();
  expect(document.locate({ start: 17, end: 24 })).toEqual(plain.locate({ start: 17, end: 24 }));
});
