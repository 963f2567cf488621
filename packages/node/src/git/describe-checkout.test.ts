import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gitRepository } from "../testing/git-repository.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { describeCheckout } from "./describe-checkout.ts";

test("a merge has both its parents, the branch that it was made on first", () => {
  const { root, git, commit } = gitRepository([{ files: { "a.md": "a" } }]);
  git("checkout", "--quiet", "-b", "change");
  const change = commit({ files: { "b.md": "b" } });
  git("checkout", "--quiet", "main");
  const main = commit({ files: { "c.md": "c" } });
  git("merge", "--quiet", "--no-ff", "-m", "Merge", "change");
  const merge = git("rev-parse", "HEAD").trim();
  expect(describeCheckout(root)).toEqual({ commit: merge, parents: [main, change], isShallow: false });
});

test("a shallow clone is told, and has no parent", () => {
  const { root, commit } = gitRepository([{ files: { "a.md": "a" } }]);
  const id = commit({ files: { "b.md": "b" } });
  const clone = join(temporaryFolder(), "clone");
  execFileSync("git", ["clone", "--quiet", "--depth=1", `file://${root}`, clone], { stdio: "pipe" });
  expect(describeCheckout(clone)).toEqual({ commit: id, parents: [], isShallow: true });
});

test("nothing is known of a folder without a repository, or without a commit", () => {
  expect(describeCheckout(temporaryFolder())).toBeUndefined();
  expect(describeCheckout(gitRepository().root)).toBeUndefined();
});
