import { expect, test } from "vitest";
import { judgeMention, nearestControls } from "./judge-mention.ts";
import { findMentions } from "./mention.ts";

test.each([
  ["A.6.2.4", undefined],
  ["42001:A.6.2.4", undefined],
  ["\u0410.6.2.4", "look-alike"],
  ["B.6.2.4", "annex-b"],
  ["A.5.1", "objective"],
  ["A.6.2", "group"],
  ["A.7", "group"],
  ["A.5.15", "information-security"],
  ["A.6.2.9", "unknown"],
  ["A.11.2", "unknown"],
])("%s is %s", (text, expected) => {
  const [mention] = findMentions(text);
  expect(mention && judgeMention(mention)).toBe(expected);
});

test.each([
  ["A.6.2.9", "A.6.2.2 to A.6.2.8"],
  ["A.3.4", "A.3.2 and A.3.3"],
  ["A.6.2.4.1", "A.6.2.4"],
  ["A.6.9", "A.6.1.2, A.6.1.3 and A.6.2.2 to A.6.2.8"],
  ["A.11.2", "A.2.2 to A.10.4"],
])("%s is near to %s", (id, expected) => expect(nearestControls(id)).toBe(expected));

test("a title says what an id was meant to be", () => {
  expect(nearestControls("A.11.2", "Intended use of the AI system")).toBe("A.9.4");
});
