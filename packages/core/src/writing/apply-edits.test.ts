import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits } from "./apply-edits.ts";

test("edits replace, insert and remove", () => {
  const edits = [
    { range: { start: 6, end: 11 }, text: "house" },
    { range: { start: 0, end: 0 }, text: "> " },
    { range: { start: 11, end: 12 }, text: "" },
  ];
  expect(applyEdits("hello world!", edits)).toBe("> hello house");
});

test("what lies between the edits stays as it is, in whatever order they come", () => {
  const pieces = fc.array(
    fc.record({ kept: fc.string(), old: fc.string({ minLength: 1 }), fresh: fc.string() }),
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      let text = "";
      const edits = parts.map(({ kept, old, fresh }) => {
        text += kept;
        const range = { start: text.length, end: text.length + old.length };
        text += old;
        return { range, text: fresh };
      });
      const expected = parts.map(({ kept, fresh }) => kept + fresh).join("");
      expect(applyEdits(text, edits)).toBe(expected);
      expect(applyEdits(text, edits.toReversed())).toBe(expected);
    }),
  );
});

test.each([
  [
    [
      { start: 0, end: 3 },
      { start: 2, end: 4 },
    ],
  ],
  [[{ start: 4, end: 6 }]],
  [[{ start: 3, end: 1 }]],
])("edits that overlap or lie outside are refused: %j", (ranges) => {
  expect(() =>
    applyEdits(
      "abcde",
      ranges.map((range) => ({ range, text: "" })),
    ),
  ).toThrow(RangeError);
});
