import { expect, test } from "vitest";
import { readProject } from "../../test-rule.ts";
import { demandedAt } from "./demanded-at.ts";

const policy = "# AI policy\n\nWe use AI with care.\n";

test.each([
  [
    "the index above what is recognised",
    { "docs/README.md": "# Docs\n", "docs/aims/policy/ai-policy.md": policy },
    "docs/README.md",
  ],
  [
    "the nearest index",
    { "README.md": "# Code\n", "aims/README.md": "# AIMS\n", "aims/ai-policy.md": policy },
    "aims/README.md",
  ],
  [
    "not the index of another folder",
    { "aims/ai-policy.md": policy, "aims/notes/README.md": "# Notes\n" },
    "aims/ai-policy.md",
  ],
  [
    "what is recognised before what is not",
    { "aims/a.md": "# A\n", "aims/ai-policy.md": policy },
    "aims/ai-policy.md",
  ],
  [
    "the first document where nothing is recognised",
    { "aims/a.md": "# A\n", "aims/b.md": "# B\n" },
    "aims/a.md",
  ],
])("it is demanded at %s", (_, files, path) => expect(demandedAt(readProject(files))?.path).toBe(path));

test("nothing can be demanded where there is no document", () => {
  expect(demandedAt(readProject({}))).toBeUndefined();
});
