import { expect, test } from "vitest";
import { sanitise } from "./sanitise.ts";

test.each([
  ["an escape sequence", "a\u001b[31mb", "a\\x1b[31mb"],
  ["a C1 control", "a\u009b31m", "a\\x9b31m"],
  ["DEL and NUL", "\u007f\0", "\\x7f\\x00"],
  ["line ends and tabs", "a\r\nb\tc", "a\\r\\nb\\tc"],
  ["line and paragraph separators", "\u2028\u2029\u0085", "\\u2028\\u2029\\x85"],
  ["bidi controls", "user\u202e txt", "user\\u202e txt"],
  ["zero-width characters", "a\u200bb\u200dc\u2060d\ufeffe", "a\\u200bb\\u200dc\\u2060d\\ufeffe"],
  ["a soft hyphen", "a\u00adb", "a\\xadb"],
  ["tag characters", "\u{e0041}", "\\u{e0041}"],
  ["a filler that looks like a blank", "\u3164", "\\u3164"],
  ["a lone surrogate", "a\ud83d b", "a\\ud83d b"],
  ["a noncharacter", "\uffff", "\\uffff"],
  ["a hidden variation selector", "a\ufe0f", "a\\ufe0f"],
])("%s is written out", (_name, text, shown) => {
  expect(sanitise(text)).toBe(shown);
});

test.each(["Größe", "リスク", "🔴 16 High", "⚠️", "1️⃣", "e\u0301", "a — b", "नीति"])(
  "%s stays as it is",
  (text) => {
    expect(sanitise(text)).toBe(text);
  },
);

test.each([
  ["##[error]x", "#\\#[error]x"],
  ["x ##vso[task.setvariable]", "x #\\#vso[task.setvariable]"],
])("the command %s of a CI runner is broken up", (text, shown) => {
  expect(sanitise(text)).toBe(shown);
});

test("headings of Markdown stay readable", () => {
  expect(sanitise("## Scope [draft]")).toBe("## Scope [draft]");
});
