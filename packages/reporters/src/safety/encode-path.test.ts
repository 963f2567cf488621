import fc from "fast-check";
import { expect, test } from "vitest";
import { encodePath } from "./encode-path.ts";

test.each([
  ["aims/risk register.md", "aims/risk%20register.md"],
  ["a(1)/b'*!.md", "a%281%29/b%27%2A%21.md"],
  ["ä/#1?.md", "%C3%A4/%231%3F.md"],
  ["a\ud83d.md", "a%EF%BF%BD.md"],
  ["c:/x\\y", "c%3A/x%5Cy"],
])("%j becomes %s", (path, encoded) => {
  expect(encodePath(path)).toBe(encoded);
});

test("nothing but what an address may hold comes out, and the path comes back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (path) => {
      const encoded = encodePath(path);
      expect(encoded).toMatch(/^[\w.~%/-]*$/);
      expect(decodeURIComponent(encoded)).toBe(path.toWellFormed());
    }),
  );
});
