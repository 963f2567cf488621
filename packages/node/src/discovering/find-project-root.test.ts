import { join } from "node:path";
import { expect, test } from "vitest";
import { disk } from "../files/disk.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { findProjectRoot } from "./find-project-root.ts";

test.each([
  ["from its root", { "p/aims/a.md": "" }, "p", "p"],
  ["from inside of the AIMS", { "p/aims/risks/a.md": "" }, "p/aims/risks", "p"],
  ["from a file", { "p/aims/a.md": "" }, "p/aims/a.md", "p"],
  ["by its .git", { "p/.git/HEAD": "", "p/src/a.md": "" }, "p/src", "p"],
  ["by its configuration", { "p/aims-lint.config.yaml": "", "p/x/y/a.md": "" }, "p/x/y", "p"],
  [
    "the nearest one",
    { "p/.git/HEAD": "", "p/examples/one/aims/a.md": "" },
    "p/examples/one/aims",
    "p/examples/one",
  ],
  ["not its docs", { "p/docs/aims/a.md": "" }, "p/docs/aims", "p"],
  ["a submodule, where .git is a file", { "p/.git": "", "p/x/a.md": "" }, "p/x", "p"],
])("a project is found %s", (_name, files, start, root) => {
  const top = temporaryFolder(files);
  expect(findProjectRoot(disk, join(top, start))).toBe(join(top, root));
});

test("without any sign, it is the folder itself", () => {
  const top = temporaryFolder({ "x/y/a.md": "" });
  expect(findProjectRoot(disk, join(top, "x/y"))).toBe(join(top, "x/y"));
  expect(findProjectRoot(disk, join(top, "x/y/a.md"))).toBe(join(top, "x/y"));
});
