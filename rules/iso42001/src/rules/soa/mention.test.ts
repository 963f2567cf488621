import { expect, test } from "vitest";
import { findMentions } from "./mention.ts";

const ids = (text: string): string[] => findMentions(text).map(({ id }) => id);

test.each([
  ["A.6.2.4", ["A.6.2.4"]],
  ["a.6.2.4, A6.2.5", ["A.6.2.4", "A.6.2.5"]],
  ["A.4.2/A.2.3", ["A.4.2", "A.2.3"]],
  ["A.7 and B.6.2.4", ["A.7", "B.6.2.4"]],
  ["`A.6.2.4` (see A.6.2.4.)", ["A.6.2.4", "A.6.2.4"]],
  ["Reduced to a 4.5 rating; v1.2.3; CA.1.2; A.1.2b", []],
])("%s", (text, expected) => expect(ids(text)).toEqual(expected));

test("a standard counts for the ids behind it", () => {
  const mentions = findMentions("ISO/IEC 27001:2022 A.5.1, A.8.2; 42001:A.6.2.4");
  expect(mentions.map(({ standard }) => standard)).toEqual(["27001", "27001", "42001"]);
  expect(findMentions("A.6.2.4")[0]?.standard).toBeUndefined();
});

test("look-alikes are found where they are, and named", () => {
  const text = "and \u0410.6.2\u200b.4 too";
  const [mention] = findMentions(text);
  expect(mention).toMatchObject({ id: "A.6.2.4", lookAlikes: ["\u0410", "\u200b"] });
  expect(text.slice(mention?.start, mention?.end)).toBe("\u0410.6.2\u200b.4");
});

test("full-width characters read as they look", () => {
  expect(findMentions("Ａ.6.2.4")).toMatchObject([{ id: "A.6.2.4", lookAlikes: [] }]);
});
