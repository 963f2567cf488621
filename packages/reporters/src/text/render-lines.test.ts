import { expect, test } from "vitest";
import { plain, renderLines } from "./render-lines.ts";

test("colours come from the table alone, and only when asked for", () => {
  const line = [{ text: "bad\x1b[32m", style: "error" as const }, { text: " x" }];
  expect(renderLines([line], { color: true })).toBe("\x1b[31mbad\\x1b[32m\x1b[0m x\n");
  expect(renderLines([line], { color: false })).toBe("bad\\x1b[32m x\n");
});

test.each(["::error::x", "  ::error::x", "\u3000::add-mask::x"])("%j is no command of a runner", (text) => {
  expect(renderLines([plain(text)], { color: false }).trimStart()).toMatch(/^\\::/);
});

test("a command that is put together from pieces is none either", () => {
  expect(renderLines([[{ text: " " }, { text: ":" }, { text: ":error::x" }]], { color: false })).toBe(
    " \\::error::x\n",
  );
});

test("every line carries the prefix", () => {
  expect(renderLines([plain("a"), plain("b")], { color: false, prefix: "> " })).toBe("> a\n> b\n");
});

test("a line break inside of a text does not begin a line", () => {
  expect(renderLines([plain("a\n::error::b")], { color: false })).toBe("a\\n::error::b\n");
});
