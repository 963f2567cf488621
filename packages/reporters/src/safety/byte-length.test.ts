import fc from "fast-check";
import { expect, test } from "vitest";
import { byteLength } from "./byte-length.ts";

test.each([
  ["", 0],
  ["abc", 3],
  ["ü", 2],
  ["リ", 3],
  ["🔴", 4],
  ["\ud83d", 3],
  ["\udd34\ud83d", 6],
])("%j takes %i bytes", (text, bytes) => {
  expect(byteLength(text)).toBe(bytes);
});

test("it is what an encoder writes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (one, other) => {
      expect(byteLength(one + other)).toBe(new TextEncoder().encode(one + other).length);
    }),
  );
});
