import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { fitting } from "./fitting.ts";
import { limits } from "./limits.ts";

/** Texts that no program makes smaller. */
function noise(count: number, length: number): string[] {
  let state = 1;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: length / 6 }, () => next().toString(16).padStart(6, "0")).join(""),
  );
}

test("what compresses well is kept whole, however long it is", () => {
  const items = Array.from({ length: 20_000 }, () => "the same sentence again and again, ".repeat(20));
  expect(fitting(items, (kept) => kept.join("\n"))).toBe(items.join("\n"));
});

test("what does not is cut to what GitHub takes, and to little less", () => {
  const items = noise(400, 36_000);
  const text = fitting(items, (kept) => kept.join("\n"));
  const size = gzipSync(text).length;
  expect(size).toBeLessThan(limits.compressed);
  expect(size).toBeGreaterThan(limits.compressed * 0.7);
  expect(items.join("\n").startsWith(text)).toBe(true);
});
