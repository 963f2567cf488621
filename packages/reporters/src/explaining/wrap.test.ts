import { expect, test } from "vitest";
import { wrap } from "./wrap.ts";

test.each([
  ["fits", "one two", 7, ["one two"]],
  ["is broken between words", "one two three", 7, ["one two", "three"]],
  ["has a word that is too long", "a extraordinary b", 5, ["a", "extraordinary", "b"]],
  ["has more blanks than it needs", " one \n\n two ", 20, ["one two"]],
  ["is empty", "", 10, []],
])("a text that %s", (_name, text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});
