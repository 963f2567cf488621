import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "./decode.ts";

const bytes = (...values: (number | string)[]): Uint8Array =>
  Uint8Array.from(values.flatMap((value) => (typeof value === "number" ? [value] : [...Buffer.from(value)])));

test.each([
  ["UTF-8", bytes("é 🔴\r\n")],
  ["UTF-8 with a byte order mark", bytes(0xef, 0xbb, 0xbf, "é 🔴\r\n")],
  ["UTF-16LE", bytes(0xff, 0xfe, ...Buffer.from("é 🔴\r\n", "utf16le"))],
  ["UTF-16BE", bytes(0xfe, 0xff, ...Buffer.from("é 🔴\r\n", "utf16le").swap16())],
])("%s", (_name, input) => {
  expect(decodeText(input)).toMatchObject({ text: "é 🔴\r\n", problems: [] });
});

test("UTF-16 is told apart", () => {
  expect(decodeText(bytes(0xff, 0xfe, 0x61, 0)).encoding).toBe("utf-16");
  expect(decodeText(bytes("a")).encoding).toBeUndefined();
});

test("a second byte order mark is text", () => {
  expect(decodeText(bytes("\uFEFF\uFEFFa")).text).toBe("\uFEFFa");
});

test("bytes that are not UTF-8 are one problem, at the first of them", () => {
  const { text, problems } = decodeText(bytes("é\nM", 0xfc, "ller ", 0xff));
  expect(text).toBe("é\nM\uFFFDller \uFFFD");
  expect(problems).toEqual([
    {
      code: "not-utf8",
      problem: "The file is not UTF-8: byte 4 (0xFC) begins no character.",
      how: "Save the file as UTF-8.",
      range: { start: 3, end: 4 },
      incomplete: true,
    },
  ]);
});

test.each([
  ["an overlong form", bytes("a", 0xc0, 0xaf)],
  ["a surrogate", bytes("a", 0xed, 0xa0, 0x80)],
  ["a truncated sequence", bytes("a", 0xf0, 0x9f, 0x94)],
  ["beyond Unicode", bytes("a", 0xf4, 0x90, 0x80, 0x80)],
])("%s is not UTF-8", (_name, input) => {
  expect(decodeText(input).problems).toMatchObject([{ code: "not-utf8", range: { start: 1, end: 2 } }]);
});

test.each([
  ["NUL", bytes("a", 0, "b")],
  ["UTF-16 without a byte order mark", bytes(...Buffer.from("ab", "utf16le"))],
])("%s is no text", (_name, input) => {
  expect(decodeText(input)).toMatchObject({ text: "", problems: [{ code: "not-text", incomplete: true }] });
});

test("whatever the bytes are, broken UTF-8 never passes and the place lies in the text", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (input) => {
      const { text, problems } = decodeText(input);
      if (problems.length === 0) return;
      expect(problems[0]?.incomplete).toBe(true);
      expect(problems[0]?.range.end).toBeLessThanOrEqual(text.length);
      if (problems[0]?.code === "not-utf8") expect(text[problems[0].range.start]).toBe("\uFFFD");
    }),
    { numRuns: 5000 },
  );
});
