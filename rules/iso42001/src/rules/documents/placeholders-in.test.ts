import { expect, test } from "vitest";
import { readDocument } from "../../test-rule.ts";
import { placeholdersIn } from "./placeholders-in.ts";

const found = (text: string, path = "aims/a.md"): string[] =>
  placeholdersIn(readDocument(path, text)).map((placeholder) => placeholder.text);

test.each([
  ["| Owner | [Name] |\n| --- | --- |\n| Date | YYYY-MM-DD |\n", ["[Name]", "YYYY-MM-DD"]],
  ["Reviewed: to be determined\n", ["to be determined"]],
  ["The limit is to be determined by the board.\n", []],
  ["Files are named AUD-YYYY-NNN.md, dates YYYY-MM-DD.\n", []],
  ["- [X] done\n- [ ] open\n", []],
  ["```\n{{owner}}\n```\n\n<!-- TODO -->\n", []],
  ["[Policy][p] and [Scope](scope.md)\n\n[p]: policy.md\n", []],
  ["---\nowner: '{{owner}}'\n---\n\n# Scope\n", ["{{owner}}"]],
  ["Signed: ________ and ________\n", ["________"]],
])("%j", (text, expected) => expect(found(text)).toEqual(expected));

test("each text is found once, with all its places", () => {
  const document = readDocument("aims/a.csv", "Name,Owner\nA,TBD\nB,TBD\n");
  expect(placeholdersIn(document)).toEqual([
    {
      text: "TBD",
      places: [
        { start: 13, end: 16 },
        { start: 19, end: 22 },
      ],
    },
  ]);
});
