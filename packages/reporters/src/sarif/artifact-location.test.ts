import fc from "fast-check";
import { expect, test } from "vitest";
import { encodePath } from "./artifact-location.ts";

test.each([
  ["aims/risk register.md", "aims/risk%20register.md"],
  ["aims/100%.md", "aims/100%25.md"],
  ["aims/a#b?c.md", "aims/a%23b%3Fc.md"],
  ["javascript:alert(1).md", "javascript%3Aalert%281%29.md"],
  ["a\\b.md", "a%5Cb.md"],
  ["aims/Größe.md", "aims/Gr%C3%B6%C3%9Fe.md"],
  ["aims/\ud800.md", "aims/%EF%BF%BD.md"],
  ["", "."],
])("%j is the URI %s", (path, uri) => {
  expect(encodePath(path)).toBe(uri);
});

test("any well-formed path comes back, and needs nothing but what a URI may hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (path) => {
      const uri = encodePath(path);
      expect(uri).toMatch(/^[\w\-.~%/]+$/);
      expect(uri.split("/").map(decodeURIComponent).join("/")).toBe(path.toWellFormed());
    }),
  );
});
