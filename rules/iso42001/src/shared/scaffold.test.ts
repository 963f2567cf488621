import { applyEdits } from "@aims-lint/core";
import { memoryHost } from "@aims-lint/testing";
import { expect, test } from "vitest";
import { emptyFields } from "./scaffold.ts";

function withFields(text: string, path = "aims/a.md"): string | undefined {
  const { fix } = emptyFields(memoryHost({}).parse(path, text, []), ["Owner", "Next review"]);
  return fix && applyEdits(text, fix.edits);
}

test.each([
  ["nothing yet", "# Scope\n", '---\nowner: ""\nnext_review: ""\n---\n\n# Scope\n'],
  ["front matter", "---\nid: X\n---\n# Scope\n", '---\nid: X\nowner: ""\nnext_review: ""\n---\n# Scope\n'],
  [
    "bold lines",
    "# Scope\r\n\r\n**Status:** Draft\r\n**Version:** 1\r\n",
    "# Scope\r\n\r\n**Status:** Draft\r\n**Version:** 1\r\n**Owner:**\r\n**Next review:**\r\n",
  ],
  [
    "one that is there, and empty",
    "# Scope\n\n**Status:** Draft\n**Owner:**\n",
    "# Scope\n\n**Status:** Draft\n**Owner:**\n**Next review:**\n",
  ],
])("fields are added to %s", (_name, before, after) => expect(withFields(before)).toBe(after));

test("nothing is added to what is said further down", () => {
  const text = "# Approvals\n\n## Policy\n\n- **Status**: approved\n- **Date**: 2026-01-01\n";
  expect(withFields(text)).toBeUndefined();
});

test("nothing is added where it is all there", () => {
  expect(withFields("# Scope\n\n**Owner:**\n**Next review:**\n")).toBeUndefined();
});
