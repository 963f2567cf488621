import { expect, test } from "vitest";
import { fakeCodeSummary, fakeResult } from "../testing/fake-result.ts";
import { codeLines } from "./code-lines.ts";
import { renderLines } from "./render-lines.ts";

const textOf = (...of: Parameters<typeof fakeCodeSummary>): string =>
  renderLines(codeLines({ code: fakeCodeSummary(...of) }), { color: false });

test("counts stand with what they are of", () => {
  expect(
    textOf(
      { components: { product: 3, development: 2, research: 0, test: 1 } },
      { listed: 214, read: 90, manifests: 15 },
    ),
  ).toBe(
    "Code      6 AI components (3 in the product, 2 in development, 1 in tests) in 214 files; 15 of 15 manifests read\n",
  );
});

test("a manifest that nobody could read is named, and never counts as read", () => {
  const unread = [
    { path: "a/pom.xml", reason: "the XML ends too early (line 3)", isManifest: true, isUnsupported: false },
    { path: "a/pom.xml", reason: "another reason", isManifest: true, isUnsupported: false },
    { path: "big.py", reason: "it is too long", isManifest: false, isUnsupported: false },
  ];
  expect(textOf({}, { listed: 9, manifests: 2, unread })).toBe(
    `Code      no AI components in 9 files; 1 of 2 manifests read
  Not read:
    a/pom.xml: the XML ends too early (line 3)
    a/pom.xml: another reason
`,
  );
});

test("what was left out on purpose is said", () => {
  const left = ["a", "b", "c", "d"].map((path) => ({ path, reason: "it is a submodule" }));
  expect(textOf({}, { left })).toContain(
    "  Left out: a (it is a submodule), b (it is a submodule), c (it is a submodule) and 1 more, listed in the JSON report\n",
  );
});

test("a project without code says so, and nothing is said where nobody asked", () => {
  expect(textOf()).toBe("Code      no AI components in no files; no manifest among them\n");
  expect(codeLines(fakeResult())).toEqual([]);
});
