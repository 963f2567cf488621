import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../test-rule.ts";
import { changedWords, isTranslation } from "./changed-words.ts";

const page = (text: string, head = ""): ReturnType<typeof readDocument> =>
  readDocument("aims/policy.md", `# AI policy\n\n**Version:** 2.0\n${head}\n## Commitments\n\n${text}\n`);
const count = (before: string, after: string): number | undefined =>
  changedWords(page(before), page(after))?.count;

describe("what a document says has changed", () => {
  test.each([
    ["a word that weakens it", "People decide.", "People may decide.", 1],
    ["a number", "Within 3 days.", "Within 30 days.", 1],
    ["a short word, which is no slip", "It must be shown.", "It may be shown.", 1],
    ["a paragraph that went", "One. Two words more.", "One.", 3],
    ["a cell", "| A | B |\n|---|---|\n| x | high |", "| A | B |\n|---|---|\n| x | low |", 1],
  ])("by %s", (_what, before, after, words) => expect(count(before, after)).toBe(words));
});

describe("what a document says has not changed", () => {
  test.each([
    ["line ends", "One\ntwo.", "One\r\ntwo."],
    ["wrapping", "One two three.", "One\ntwo three."],
    ["marks", "One *two* three.", "One **two** three."],
    ["quotes and dashes", 'It\'s "one" - two.', "It’s “one” – two."],
    ["where a link leads", "See [the method](a.md).", "See [the method](../b/a.md)."],
    ["the layout of a table", "| A | B |\n|---|---|\n| x | y |", "| A   | B |\n|:----|--:|\n| x   | y |"],
    ["a slip of the pen", "We recieve complaints.", "We receive complaints."],
    ["parts in another order", "- one thing\n- another one", "- another one\n- one thing"],
    ["a comment", "One.", "One.\n\n<!-- reviewed -->"],
    [
      "the list of versions",
      "One.\n\n| Version | Date |\n|---|---|\n| 1 | 2025 |",
      "One.\n\n| Version | Date |\n|---|---|\n| 1 | 2025 |\n| 2 | 2026 |",
    ],
  ])("by %s", (_what, before, after) => expect(count(before, after)).toBeUndefined());

  test("by its metadata", () => {
    const [before, after] = [page("One."), page("One.", "**Next review:** 2027-01-01\n")];
    expect(changedWords(before, after)).toBeUndefined();
  });
});

test("whatever the words, another wrapping is no change, and another word is one", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.nat(), (text, at) => {
      expect(count(text.join(" "), text.join("\n"))).toBeUndefined();
      const other = text.with(at % text.length, "zz9");
      expect(count(text.join(" "), other.join(" "))).toBe(1);
    }),
    { numRuns: 60 },
  );
});

test("many changed letters are no slips", () => {
  const words = Array.from(
    { length: 30 },
    (_, index) => `sentence${"abcdefghijklmnopqrstuvwxyzäöüß"[index]}`,
  );
  expect(count(words.join(" "), words.map((word) => `${word}x`).join(" "))).toBe(30);
});

describe("a translation", () => {
  const english =
    "The organisation assesses every system before anybody uses it, and again after 12 months. People who are affected are heard. Results are kept for 10 years, and whoever complains receives an answer within 5 days from somebody who knows the matter and may change the decision.";
  const german =
    "Die Organisation bewertet jedes System, bevor jemand damit arbeitet, und erneut nach 12 Monaten. Betroffene werden angehört. Ergebnisse werden 10 Jahre aufbewahrt, und wer sich beschwert, erhält binnen 5 Tagen Antwort von jemandem, der sich auskennt und den Entscheid ändern darf.";

  test("has the same numbers and the same parts", () =>
    expect(isTranslation(page(english), page(german))).toBe(true));

  test("that changes a number is none", () =>
    expect(isTranslation(page(english), page(german.replace("12", "24")))).toBe(false));

  test("is not what a text in the same language is", () =>
    expect(isTranslation(page(english), page(`${english} And so on, and so on.`))).toBe(false));
});
