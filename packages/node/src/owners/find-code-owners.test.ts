import { join } from "node:path";
import { expect, test } from "vitest";
import { disk } from "../files/disk.ts";
import { gitRepository } from "../testing/git-repository.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { findCodeOwners } from "./find-code-owners.ts";

test("the first place counts in which a forge looks", () => {
  const root = temporaryFolder({ CODEOWNERS: "* @root\n", "docs/CODEOWNERS": "* @docs\n" });
  expect(findCodeOwners(disk, root)?.path).toBe("CODEOWNERS");
  expect(findCodeOwners(disk, root)?.of("aims/a.md")).toEqual(["@root"]);
  expect(findCodeOwners(disk, temporaryFolder({ "a.md": "a" }))).toBeUndefined();
});

test("a project in a folder has the owners that the repository names", () => {
  const { root } = gitRepository([
    { files: { ".github/CODEOWNERS": "/one/aims/ @jane\n/aims/ @ola\n", "one/two/a.md": "a" } },
  ]);
  const owners = findCodeOwners(disk, join(root, "one"));
  expect(owners?.path).toBe("../.github/CODEOWNERS");
  expect(owners?.of("aims/a.md")).toEqual(["@jane"]);
  expect(owners?.of("other/a.md")).toEqual([]);
});
