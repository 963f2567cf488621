import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { expect, onTestFinished, test } from "vitest";
import { disk } from "../files/disk.ts";
import { gitRepository, openTestRepository, type TestRepository } from "../testing/git-repository.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { listFiles } from "./list-files.ts";
import { type Git, type GitOptions, openGit } from "./open-git.ts";
import { readBlobs } from "./read-blobs.ts";
import { readTree } from "./read-tree.ts";
import { mergeBase, resolveCommit } from "./refs.ts";

function open(root: string, options?: GitOptions): Git {
  const opened = openGit(disk, root, options);
  if ("unknown" in opened) throw new Error(opened.unknown);
  return opened.fact;
}

function whyNot(root: string, options?: GitOptions): string {
  const opened = openGit(disk, root, options);
  return "unknown" in opened ? opened.unknown : "";
}

/** Everything that aims-lint asks git. */
function askAll(git: Git): void {
  const head = resolveCommit(git, "HEAD") ?? "";
  mergeBase(git, head, head);
  listFiles(git);
  const tree = readTree(git, head);
  readBlobs(
    git,
    tree.map(({ id }) => id),
    1000,
  );
  git.run(["log", "--raw", "-z", "--format=%H%G?", "--no-show-signature"]);
}

test("a commit's files and their contents are read", () => {
  const repository = gitRepository([
    { files: { "aims/policy.md": "# Policy\n", 'aims/a b\n"c".md': "x", "-rf": "y", ":(top)z": "z" } },
  ]);
  const git = open(repository.root);
  const head = resolveCommit(git, "main") ?? "";
  const tree = readTree(git, head);
  expect(tree.map(({ path, size }) => [path, size])).toEqual([
    ["-rf", 1],
    [":(top)z", 1],
    ['aims/a b\n"c".md', 1],
    ["aims/policy.md", 9],
  ]);
  const [dash, , , policy] = tree.map(({ id }) => id);
  const blobs = readBlobs(git, [policy ?? "", dash ?? "", head, "0".repeat(40)], 1000);
  expect([...blobs.values()].map((bytes) => Buffer.from(bytes).toString())).toEqual(["# Policy\n", "y"]);
  expect(readBlobs(git, [policy ?? ""], 5).size).toBe(0);
});

test("links and submodules are told from files, and what git ignores is not listed", () => {
  const inner = gitRepository([{ files: { "a.md": "a" } }]);
  const outer = gitRepository([{ files: { ".gitignore": "*.log\n", "aims/policy.md": "# Policy\n" } }]);
  outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.root, "docs/inner");
  outer.git(
    "update-index",
    "--add",
    "--cacheinfo",
    `120000,${outer.git("hash-object", "-w", ".gitignore").trim()},link`,
  );
  outer.commit();
  writeFileSync(join(outer.root, "new.md"), "new");
  writeFileSync(join(outer.root, "run.log"), "noise");
  const types = (listed: readonly { path: string; tracked?: string }[]) =>
    Object.fromEntries(listed.map(({ path, tracked }) => [path, tracked]));
  expect(types(listFiles(open(outer.root)))).toMatchObject({
    "aims/policy.md": "file",
    "docs/inner": "submodule",
    "new.md": undefined,
  });
  expect(listFiles(open(outer.root)).map(({ path }) => path)).not.toContain("run.log");
});

test("paths are relative to a project in a folder of the repository", () => {
  const { root } = gitRepository([{ files: { "one/aims/a.md": "a", "one2/b.md": "b", "README.md": "c" } }]);
  const git = open(join(root, "one"));
  expect(git.repository.prefix).toBe("one/");
  expect(readTree(git, resolveCommit(git, "HEAD") ?? "").map(({ path }) => path)).toEqual(["aims/a.md"]);
  expect(listFiles(git).map(({ path }) => path)).toEqual(["aims/a.md"]);
});

test("a name of a commit is never an option", () => {
  const { root } = gitRepository([{ files: { "a.md": "a" } }]);
  const git = open(root);
  for (const name of ["--all", "-h", "HEAD:a.md", "", "a b", "--output=x", "nowhere"]) {
    expect(resolveCommit(git, name)).toBeUndefined();
  }
  expect(resolveCommit(git, "HEAD~0")).toMatch(/^[0-9a-f]{40}$/);
});

test("commits that share nothing have no merge base", () => {
  const repository = gitRepository([{ files: { "a.md": "a" } }]);
  repository.git("checkout", "--quiet", "--orphan", "other");
  repository.commit({ message: "Begin anew" });
  const git = open(repository.root);
  expect(mergeBase(git, resolveCommit(git, "main") ?? "", resolveCommit(git, "other") ?? "")).toBeUndefined();
});

/** A program that leaves a file behind when somebody runs it. */
function canary(): { readonly command: string; readonly sang: () => boolean } {
  const folder = temporaryFolder();
  const trace = join(folder, "sang");
  const command = join(folder, "canary");
  writeFileSync(command, `#!/bin/sh\ntouch '${trace}'\n`, { mode: 0o755 });
  return { command, sang: () => existsSync(trace) };
}

/** Sets everything that makes git run something. */
function trap(repository: TestRepository, command: string): void {
  const { root } = repository;
  const keys = [
    "core.fsmonitor",
    "core.pager",
    "core.sshCommand",
    "core.askPass",
    "core.editor",
    "core.alternateRefsCommand",
    "pager.log",
    "diff.external",
    "diff.trap.command",
    "diff.trap.textconv",
    "filter.trap.clean",
    "filter.trap.smudge",
    "filter.trap.process",
    "gpg.program",
    "credential.helper",
    "trailer.co.command",
    "uploadpack.packObjectsHook",
  ];
  for (const key of keys) repository.git("config", key, command);
  for (const name of ["log", "ls-tree", "ls-files", "cat-file", "rev-parse"])
    repository.git("config", `alias.${name}`, `!${command}`);
  repository.git("config", "log.showSignature", "true");
  repository.git("config", "core.hooksPath", join(root, ".git/trap"));
  mkdirSync(join(root, ".git/trap"));
  for (const hook of ["post-index-change", "fsmonitor-watchman", "reference-transaction", "post-checkout"])
    cpSync(command, join(root, ".git/trap", hook));
}

test("a configuration full of commands runs none", () => {
  const { command, sang } = canary();
  const repository = gitRepository([
    { files: { "a.md": "a", ".gitattributes": "* diff=trap filter=trap\n" } },
  ]);
  trap(repository, command);
  writeFileSync(join(repository.root, "a.md"), "b");
  askAll(open(repository.root));
  expect(sang()).toBe(false);
  // The trap works: git that is called carelessly walks into it.
  expect(() => repository.git("status")).toThrow();
  expect(sang()).toBe(true);
});

test("an embedded bare repository runs nothing", () => {
  const { command, sang } = canary();
  const inner = openTestRepository(temporaryFolder());
  inner.git("init", "--quiet", "--bare");
  inner.git("config", "core.bare", "false");
  inner.git("config", "core.worktree", ".");
  inner.git("config", "core.fsmonitor", command);
  const outer = gitRepository([{ files: { "aims/a.md": "a" } }]);
  cpSync(inner.root, join(outer.root, "aims/inner"), { recursive: true });
  writeFileSync(join(outer.root, "aims/inner/b.md"), "b");
  outer.commit();
  const git = open(join(outer.root, "aims/inner"));
  expect(git.repository.prefix).toBe("aims/inner/");
  askAll(git);
  expect(sang()).toBe(false);
  openTestRepository(join(outer.root, "aims/inner")).git("status");
  expect(sang()).toBe(true);
});

test("contents that a partial clone lacks are not fetched", () => {
  const { command, sang } = canary();
  const origin = gitRepository([{ files: { "a.md": "a" } }, { files: { "a.md": "b" } }]);
  origin.git("config", "uploadpack.allowFilter", "true");
  const root = join(temporaryFolder(), "clone");
  origin.git("clone", "--quiet", "--no-local", "--filter=blob:none", `file://${origin.root}`, root);
  const clone = openTestRepository(root);
  clone.git("config", "remote.origin.url", `ext::${command}`);
  clone.git("config", "protocol.ext.allow", "always");
  const git = open(root);
  const earlier = resolveCommit(git, "HEAD~1") ?? "";
  expect(() => readTree(git, earlier)).toThrow(/^git ls-tree failed/);
  expect(sang()).toBe(false);
  expect(() => clone.git("cat-file", "-p", "HEAD~1:a.md")).toThrow();
  expect(sang()).toBe(true);
});

test("a program named git that the repository brings is not run", () => {
  const { command, sang } = canary();
  const { root } = gitRepository([{ files: { "a.md": "a" } }]);
  mkdirSync(join(root, "node_modules/.bin"), { recursive: true });
  cpSync(command, join(root, "node_modules/.bin/git"));
  const path = [join(root, "node_modules/.bin"), ".", ""].join(":");
  expect(whyNot(root, { path })).toMatch(/^Git is not installed/);
  askAll(open(root, { path: `${path}:${process.env["PATH"]}` }));
  expect(sang()).toBe(false);
});

test("what the environment says of another repository is not heard", () => {
  const other = gitRepository([{ files: { "other.md": "a" } }]);
  const { root } = gitRepository([{ files: { "a.md": "a" } }]);
  const before = { ...process.env };
  onTestFinished(() => {
    process.env = before;
  });
  process.env["GIT_DIR"] = join(other.root, ".git");
  process.env["GIT_WORK_TREE"] = other.root;
  process.env["GIT_INDEX_FILE"] = join(other.root, ".git/index");
  expect(listFiles(open(root)).map(({ path }) => path)).toEqual(["a.md"]);
});

test("git that takes too long is stopped, and so is git that says too much", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "git"), '#!/bin/sh\ncase "$*" in *slow*) exec sleep 60;; esac\n', {
    mode: 0o755,
  });
  const { root } = gitRepository([{ files: { "a.md": "a" } }]);
  const slow = open(root, { path: `${folder}:${process.env["PATH"]}`, timeout: 300 });
  expect(() => slow.run(["slow"])).toThrow("git slow took longer than 0.3 seconds and was stopped.");
  expect(() => open(root).run(["log"], { limit: 10 })).toThrow(
    "git log answered with more than can be read.",
  );
});

test("git that is missing, and a folder without a repository, are told", () => {
  const { root } = gitRepository([{ files: { "a.md": "a" } }]);
  expect(whyNot(root, { path: "" })).toBe("Git is not installed, or not on the PATH. Install git.");
  expect(whyNot(temporaryFolder({ "a.md": "a" }))).toMatch(/in no git repository/);
  rmSync(join(root, ".git/HEAD"));
  expect(whyNot(root)).toMatch(/in no git repository/);
});

test("a bare repository has nothing to check", () => {
  const bare = openTestRepository(temporaryFolder());
  bare.git("init", "--quiet", "--bare");
  expect(whyNot(bare.root)).toMatch(/bare repository/);
});

test("a marker that leads nowhere is told", () => {
  const root = temporaryFolder({ ".git": "gitdir: ../nowhere\n", "a.md": "a" });
  expect(whyNot(root)).toMatch(/does not lead to a repository/);
});

test("a work tree and a submodule are read as any repository", () => {
  const main = gitRepository([{ files: { "a.md": "a" } }]);
  const root = join(temporaryFolder(), "tree");
  main.git("worktree", "add", "--quiet", "--detach", root);
  const git = open(root);
  expect(git.repository.commonDir).toBe(join(main.root, ".git"));
  expect(listFiles(git).map(({ path }) => path)).toEqual(["a.md"]);
});

test("a repository with long ids is read", () => {
  const { root } = gitRepository([{ files: { "a.md": "a" } }], { initOptions: ["--object-format=sha256"] });
  const git = open(root);
  const [file] = readTree(git, resolveCommit(git, "HEAD") ?? "");
  expect(file?.id).toHaveLength(64);
  expect(readBlobs(git, [file?.id ?? ""], 10).size).toBe(1);
});

test.runIf(process.getuid?.() === 0)("a repository of another user is left alone, as git does", () => {
  const { root } = gitRepository([{ files: { "a.md": "a" } }]);
  chmodSync(root, 0o755);
  for (const path of [root, join(root, ".git")]) chownSync(path, 12345, 12345);
  expect(whyNot(root)).toMatch(/belongs to another user.*git config --global --add safe\.directory/);
});
