import fc from "fast-check";
import { expect, test } from "vitest";
import { artifactLocation, locationOf } from "./artifact-location.ts";

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
  expect(artifactLocation(path, "")).toEqual({ uri, uriBaseId: "%SRCROOT%" });
});

test("any path needs nothing but what a URI may hold, and a well-formed one comes back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (path) => {
      const { uri } = artifactLocation(path, "a/");
      expect(uri).toMatch(/^[\w\-.~%/]+$/);
      expect(uri.split("/").map(decodeURIComponent).join("/")).toBe(`a/${path.toWellFormed()}`);
    }),
  );
});

test("a region never ends before it begins", () => {
  const at = (line: number, column: number): { offset: number; line: number; column: number } => ({
    offset: 0,
    line,
    column,
  });
  const { region } = locationOf({ path: "a.md", start: at(3, 5), end: at(3, 2) }, "").physicalLocation;
  expect(region).toEqual({ startLine: 3, startColumn: 5, endLine: 3, endColumn: 5 });
});
