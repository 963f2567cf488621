import { expect, test } from "vitest";
import { fakeDossier } from "../../testing/fake-dossier.ts";
import { fakeCodeSummary, fakeResult } from "../../testing/fake-result.ts";
import { readPage } from "../../testing/read-page.ts";
import { code } from "./code.ts";

test("components are counted by where they are, with what could not be read", () => {
  const summary = fakeCodeSummary(
    { components: { product: 3, development: 1, research: 0, test: 0 }, hints: 2 },
    {
      listed: 40,
      read: 9,
      manifests: 2,
      unread: [
        { path: "a/package.json", reason: "the JSON ends too early", isManifest: true, isUnsupported: false },
      ],
      left: [{ path: "vendor", reason: "code of others" }],
    },
  );
  const { text, rows } = readPage(
    String(code.render(fakeDossier({ result: fakeResult({ code: summary }) }))),
  );
  expect(text()).toContain("AI components 4 in 40 files, 1 of 2 manifests read in the product 3 of 4");
  expect(rows("2 of the code's files and folders").slice(1)).toEqual([
    ["a/package.json", "Not read: the JSON ends too early"],
    ["vendor", "Left out: code of others"],
  ]);
});

test("code that was not looked at is not called free of AI", () => {
  expect(readPage(String(code.render(fakeDossier()))).text()).toMatch(/^The code was not looked at\./);
});
