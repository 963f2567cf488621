import fc from "fast-check";
import micromatch from "micromatch";
import { expect, test } from "vitest";
import { matchesPattern } from "./match-pattern.ts";
import { parseCodeOwners } from "./parse-code-owners.ts";

test.each([
  ["*", ["a.md", "x/y/a.md"], []],
  ["*.md", ["a.md", "x/a.md"], ["a.txt"]],
  ["/aims/", ["aims/a.md", "aims/x/a.md"], ["x/aims/a.md", "aims"]],
  ["/aims", ["aims", "aims/a.md"], ["x/aims/a.md", "aims-old/a.md"]],
  ["aims/", ["aims/a.md", "x/aims/a.md"], ["aims"]],
  ["docs/*", ["docs/a.md"], ["docs/x/a.md", "x/docs/a.md"]],
  ["docs/*.md", ["docs/a.md"], ["docs/x/a.md", "docs/a.txt"]],
  ["docs/**", ["docs/a.md", "docs/x/a.md"], ["a.md"]],
  ["docs/aims", ["docs/aims/a.md"], ["x/docs/aims/a.md"]],
  ["**/risks", ["risks/a.md", "x/y/risks/a.md"], ["risk/a.md"]],
  ["/**/a.md", ["a.md", "x/y/a.md"], ["b.md"]],
  ["policy-?.md", ["policy-1.md", "x/policy-2.md"], ["policy-10.md"]],
])("%s", (pattern, fits, others) => {
  expect(fits.filter((path) => !matchesPattern(pattern, path))).toEqual([]);
  expect(others.filter((path) => matchesPattern(pattern, path))).toEqual([]);
});

test("the last pattern that fits counts, though it names nobody", () => {
  const of = parseCodeOwners(
    [
      "# Who approves what",
      "*             @org/everybody   # unless said below",
      "/aims/        @jane ola@example.com",
      "/aims/drafts/",
      "/aims/a\\ b.md @kari",
    ].join("\r\n"),
  );
  expect(of("src/index.ts")).toEqual(["@org/everybody"]);
  expect(of("aims/policy.md")).toEqual(["@jane", "ola@example.com"]);
  expect(of("aims/drafts/policy.md")).toEqual([]);
  expect(of("aims/a b.md")).toEqual(["@kari"]);
});

test("every section of GitLab has a say, with owners of its own where a line names none", () => {
  const of = parseCodeOwners(
    "* @all\n[AIMS][2] @jane\naims/\naims/risks/ @ola\n^[Law]\n*.md @kari\n[aims]\naims/x/\n",
  );
  expect(of("aims/policy.md")).toEqual(["@all", "@jane", "@kari"]);
  expect(of("aims/risks/r.csv")).toEqual(["@all", "@ola"]);
});

test("a path without stars around it fits as a glob does", () => {
  const name = fc.stringMatching(/^[ab*?]{1,4}$/).filter((part) => !part.includes("**"));
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 2, maxLength: 4 }),
      fc.stringMatching(/^[ab]{1,3}(\/[ab]{1,3}){1,3}$/),
      (parts, path) => {
        const pattern = parts.join("/");
        if (pattern.startsWith("*") || path.split("/").length !== parts.length) return;
        expect(matchesPattern(pattern, path)).toBe(micromatch.isMatch(path, pattern, { dot: true }));
      },
    ),
    { numRuns: 2000 },
  );
});

test("a hostile pattern ends soon", () => {
  expect(matchesPattern(`/${"**/*a*a*a*/".repeat(500)}`, "aaaa/".repeat(500))).toBe(true);
});
