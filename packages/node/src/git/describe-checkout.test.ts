import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gitRepository } from "../testing/git-repository.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { describeCheckout } from "./describe-checkout.ts";

test("a merge has both its parents, the branch that it was made on first", () => {
  const made = gitRepository([{ files: { "a.md": "a" } }]);
  made.git("checkout", "--quiet", "-b", "change");
  const change = made.commit({ files: { "b.md": "b" } });
  made.git("checkout", "--quiet", "main");
  const main = made.commit({ files: { "c.md": "c" } });
  made.git("merge", "--quiet", "--no-ff", "-m", "Merge", "change");
  const merge = made.git("rev-parse", "HEAD").trim();
  expect(describeCheckout(made.root)).toEqual({ commit: merge, parents: [main, change], isShallow: false });
});

test("a shallow clone is told, and has no parent", () => {
  const made = gitRepository([{ files: { "a.md": "a" } }]);
  const id = made.commit({ files: { "b.md": "b" } });
  const clone = join(temporaryFolder(), "clone");
  execFileSync("git", ["clone", "--quiet", "--depth=1", `file://${made.root}`, clone], { stdio: "pipe" });
  expect(describeCheckout(clone)).toEqual({ commit: id, parents: [], isShallow: true });
});

test("nothing is known of a folder without a repository, or without a commit", () => {
  expect(describeCheckout(temporaryFolder())).toBeUndefined();
  expect(describeCheckout(gitRepository().root)).toBeUndefined();
});
