import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Code } from "@aims-lint/core";
import { expect, test } from "vitest";
import { disk } from "../files/disk.ts";
import { openGit } from "../git/open-git.ts";
import { gitRepository, openTestRepository } from "../testing/git-repository.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import type { CodeListing, Leaving } from "./code-listing.ts";
import { listByGit } from "./list-by-git.ts";
import { scanProject } from "./scan-project.ts";

function list(root: string, leaves: Leaving = () => undefined): CodeListing {
  const git = openGit(disk, root);
  if ("unknown" in git) throw new Error(git.unknown);
  const listing = listByGit(git.fact, leaves);
  if ("unknown" in listing) throw new Error(listing.unknown);
  const { files, left } = listing.fact;
  return { files, left };
}

function scan(projectRoot: string): Code {
  const known = scanProject({ files: disk, projectRoot });
  if ("unknown" in known) throw new Error(known.unknown);
  return known.fact;
}

test("what git tracks or would track is listed, and what is ignored or gone is not", () => {
  const { root } = gitRepository([{ files: { ".gitignore": "out/\n", "a.py": "a", "b.py": "b" } }]);
  mkdirSync(join(root, "out"));
  writeFileSync(join(root, "out/c.py"), "c");
  writeFileSync(join(root, "new.py"), "n");
  rmSync(join(root, "b.py"));
  expect(list(root)).toEqual({ files: [".gitignore", "a.py", "new.py"], left: [] });
});

test("links, submodules and repositories within are left, and said", () => {
  const inner = gitRepository([{ files: { "a.py": "a" } }]);
  const outer = gitRepository([{ files: { "a.py": "a" } }]);
  outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.root, "lib/sub");
  symlinkSync("a.py", join(outer.root, "link.py"));
  outer.commit();
  const nested = openTestRepository(join(outer.root, "nested"));
  mkdirSync(nested.root);
  nested.git("init", "--quiet");
  nested.commit({ files: { "b.py": "b" } });
  expect(list(outer.root)).toEqual({
    files: [".gitmodules", "a.py"],
    left: [
      { path: "lib/sub", reason: "it is a submodule, with a repository of its own" },
      { path: "link.py", reason: "it is a link, and links are not followed", link: {} },
      { path: "nested", reason: "it is a repository of its own" },
    ],
  });
});

test("a folder that is left out is said once, and nobody is asked about what lies in it", () => {
  const { root } = gitRepository([{ files: { "x/y/a.py": "", "x/y/b.py": "", "x/z/c.py": "" } }]);
  const asked: string[] = [];
  const leaves: Leaving = (path) => {
    asked.push(path);
    return path === "x/y" ? "it is not ours" : undefined;
  };
  expect(list(root, leaves)).toEqual({
    files: ["x/z/c.py"],
    left: [{ path: "x/y", reason: "it is not ours" }],
  });
  expect(asked.sort()).toEqual(["x", "x/y", "x/z", "x/z/c.py"]);
});

test("what somebody committed below the name of a build is code, and without git it is not", () => {
  const files = { "dist/model.onnx": "\b\u0008", "package.json": "{}" };
  expect(scan(gitRepository([{ files }]).root).files).toMatchObject({ listed: 2, left: [] });
  expect(scan(temporaryFolder(files)).files).toMatchObject({ listed: 1, left: [{ path: "dist" }] });
});

test("a folder that its repository ignores is walked, for git sees nothing in it", () => {
  const { root } = gitRepository([{ files: { ".gitignore": "work/\n" } }]);
  mkdirSync(join(root, "work"));
  writeFileSync(join(root, "work/a.py"), "a");
  expect(scan(join(root, "work")).files.listed).toBe(1);
});
