import { expect, test } from "vitest";
import { findIgnored } from "./find-ignored.ts";
import type { Weighed } from "./find-roots.ts";

const ignored = (...paths: string[]): string[] =>
  findIgnored(
    paths.map((path): Weighed => ({ path, ours: /soa|risk/.test(path) ? "likely" : undefined })),
    [""],
  ).map(({ path }) => path);

test("code is ignored, unless it holds what is looked for", () =>
  expect(ignored("src/readme.md", "lib/soa.md", "docs/a.md")).toEqual(["src"]));

test("a translation is ignored: a folder of another language with the same names", () => {
  expect(ignored("docs/soa.md", "docs/risks.md", "docs/de/soa.md", "docs/de/risks.md")).toEqual(["docs/de"]);
  expect(ignored("docs/de/soa.md", "docs/de/risks.md")).toEqual([]);
});
