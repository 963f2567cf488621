import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { History, Revision } from "@aims-lint/core";
import { expect, test } from "vitest";
import { disk } from "../files/disk.ts";
import { gitRepository, openTestRepository, type TestRepository } from "../testing/git-repository.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { readHistory } from "./read-history.ts";

const options = {
  files: disk,
  today: "2026-11-21",
  isDocument: (path: string) => path.endsWith(".md"),
} as const;

function historyOf(root: string): History {
  const known = readHistory({ ...options, projectRoot: root });
  if ("unknown" in known) throw new Error(known.unknown);
  return known.fact;
}

function whyNot(root: string): string | undefined {
  const known = readHistory({ ...options, projectRoot: root });
  return "unknown" in known ? known.unknown : undefined;
}

const brief = (revisions: readonly Revision[]) =>
  revisions.map(({ commit, change, path, from }) =>
    [commit.day, change, ...(from === undefined ? [] : [from, "to"]), path].join(" "),
  );

const long = Array.from({ length: 40 }, (_, line) => `Line ${line} of the policy.\n`).join("");

test("tells what became of a file, the latest first", () => {
  const { root } = gitRepository([
    { files: { "aims/policy.md": "1\n" }, on: "2026-01-05" },
    { files: { "aims/other.md": "x\n" }, on: "2026-01-06" },
    { files: { "aims/policy.md": "2\n" }, on: "2026-02-07", by: "Ola Nordmann <ola@example.com>" },
  ]);
  const history = historyOf(root);
  const revisions = history.revisions("aims/policy.md");
  expect(brief(revisions)).toEqual(["2026-02-07 changed aims/policy.md", "2026-01-05 added aims/policy.md"]);
  expect(revisions[0]?.commit.author).toEqual({ name: "Ola Nordmann", email: "ola@example.com" });
  expect(revisions.map((revision) => history.text(revision))).toEqual(["2\n", "1\n"]);
  expect(history.commits.map(({ index, day }) => [index, day])).toEqual([
    [0, "2026-02-07"],
    [1, "2026-01-06"],
    [2, "2026-01-05"],
  ]);
  expect(history.revisions("aims/never.md")).toEqual([]);
});

test("follows a file through renames, with and without changes", () => {
  const { root } = gitRepository([
    { files: { "docs/policy.md": long, "docs/keep.txt": "k" }, on: "2026-01-01" },
    { renames: { "docs/policy.md": "aims/policy.md" }, on: "2026-02-01" },
    {
      renames: { "aims/policy.md": "aims/ai-policy.md" },
      files: { "aims/ai-policy.md": `${long}One line more.\n` },
      on: "2026-03-01",
    },
  ]);
  const history = historyOf(root);
  expect(brief(history.revisions("aims/ai-policy.md"))).toEqual([
    "2026-03-01 renamed aims/policy.md to aims/ai-policy.md",
    "2026-02-01 renamed docs/policy.md to aims/policy.md",
    "2026-01-01 added docs/policy.md",
  ]);
  expect(history.revisions("aims/policy.md")).toEqual([]);
  expect(history.removed).toEqual([]);
});

test("a removed file is told with how it went, and one that came back has its earlier life", () => {
  const { root } = gitRepository([
    { files: { "a.md": "a", "b.md": "b", "c.txt": "c" }, on: "2026-01-01" },
    { files: { "a.md": null, "b.md": null, "c.txt": null }, on: "2026-02-01" },
    { files: { "b.md": "b again" }, on: "2026-03-01" },
  ]);
  const history = historyOf(root);
  expect(brief(history.removed)).toEqual(["2026-02-01 removed a.md"]);
  const [, before] = history.revisions("a.md");
  expect(before && history.text(before)).toBe("a");
  expect(brief(history.revisions("b.md"))).toEqual([
    "2026-03-01 added b.md",
    "2026-02-01 removed b.md",
    "2026-01-01 added b.md",
  ]);
});

function branched(): TestRepository {
  const repository = gitRepository([{ files: { "a.md": "1\n", "b.md": "1\n" }, on: "2026-01-01" }]);
  repository.git("checkout", "--quiet", "-b", "side");
  repository.commit({ files: { "a.md": "side\n" }, on: "2026-01-02", by: "Side <side@example.com>" });
  repository.git("checkout", "--quiet", "main");
  return repository;
}

/** Merges as of a day, with what a person does to the files meanwhile. */
function merge(
  repository: TestRepository,
  files: Readonly<Record<string, string>>,
  options: string[] = [],
): void {
  repository.git("merge", "--quiet", "--no-ff", "--no-commit", ...options, "side");
  repository.commit({ files, on: "2026-02-01", by: "Merger <merger@example.com>" });
}

test("a merge is no change where one of its lines brought the content, and tells who brought it", () => {
  const repository = branched();
  repository.commit({ files: { "b.md": "2\n" }, on: "2026-01-03" });
  merge(repository, {});
  const history = historyOf(repository.root);
  expect(brief(history.revisions("a.md"))).toEqual(["2026-01-02 changed a.md", "2026-01-01 added a.md"]);
  expect(history.revisions("a.md").map(({ commit }) => commit.merge?.author.name)).toEqual([
    "Merger",
    undefined,
  ]);
  expect(brief(history.revisions("b.md"))).toEqual(["2026-01-03 changed b.md", "2026-01-01 added b.md"]);
});

test("a merge that changes a file by itself is a change", () => {
  const repository = branched();
  merge(repository, { "a.md": "evil\n", "b.md": "evil too\n" });
  const history = historyOf(repository.root);
  expect(brief(history.revisions("a.md"))).toEqual([
    "2026-02-01 changed a.md",
    "2026-01-02 changed a.md",
    "2026-01-01 added a.md",
  ]);
  expect(brief(history.revisions("b.md"))).toEqual(["2026-02-01 changed b.md", "2026-01-01 added b.md"]);
});

test("what a merge threw away is not part of a file", () => {
  const repository = branched();
  merge(repository, {}, ["--strategy=ours"]);
  const history = historyOf(repository.root);
  expect(brief(history.revisions("a.md"))).toEqual(["2026-01-01 added a.md"]);
  expect(history.revisions("a.md").map((revision) => history.text(revision))).toEqual(["1\n"]);
});

test("a file that was renamed on one line and changed on the other has both", () => {
  const repository = gitRepository([{ files: { "a.md": long }, on: "2026-01-01" }]);
  repository.git("checkout", "--quiet", "-b", "side");
  repository.commit({ renames: { "a.md": "new.md" }, on: "2026-01-02" });
  repository.git("checkout", "--quiet", "main");
  repository.commit({ files: { "a.md": `First.\n${long}` }, on: "2026-01-03" });
  merge(repository, {});
  expect(brief(historyOf(repository.root).revisions("new.md"))).toEqual([
    "2026-02-01 renamed a.md to new.md",
    "2026-01-03 changed a.md",
    "2026-01-02 renamed a.md to new.md",
    "2026-01-01 added a.md",
  ]);
});

test("a clock that was set back makes nothing old, and one that runs ahead makes nothing else young", () => {
  const { root } = gitRepository([
    { files: { "a.md": "1" }, on: "2026-03-01" },
    { files: { "a.md": "2" }, on: "2001-01-01" },
    { files: { "a.md": "3" }, on: "2031-01-01" },
    { files: { "a.md": "4" }, on: "2026-04-01" },
  ]);
  const days = historyOf(root)
    .revisions("a.md")
    .map(({ commit }) => commit.day);
  expect(days).toEqual(["2026-04-01", "2026-11-21", "2026-03-01", "2026-03-01"]);
});

test("a day is that of the maker's zone", () => {
  const { root } = gitRepository([{ files: { "a.md": "1" }, on: "2026-03-01T23:30:00-08:00" }]);
  expect(historyOf(root).commits.map(({ day }) => day)).toEqual(["2026-03-01"]);
});

test("people are known by the mailmap and by trailers", () => {
  const { root } = gitRepository([
    {
      files: { "a.md": "1", ".mailmap": "Jane Doe <jane@example.com> JD <jd@home.example>\n" },
      by: "JD <jd@home.example>",
      committedBy: "Forge <noreply@forge.example>",
      message: [
        "Change",
        "",
        "Co-authored-by: JD <JD@home.example>",
        "Reviewed-by: Ola Nordmann",
        "  <ola@example.com>",
        "Approved-by: Kari",
        "Signed-off-by: Nobody <n@example.com>",
      ].join("\n"),
    },
  ]);
  const [commit] = historyOf(root).commits;
  const jane = { name: "Jane Doe", email: "jane@example.com" };
  expect(commit).toMatchObject({
    author: jane,
    committer: { name: "Forge", email: "noreply@forge.example" },
    coAuthors: [jane],
    reviewers: [
      { name: "Ola Nordmann", email: "ola@example.com" },
      { name: "Kari", email: "" },
    ],
  });
});

test("a coding tool that signs is told from a person of its name", () => {
  const { root } = gitRepository([
    {
      files: { "a.md": "1" },
      by: "Claude Monet <claude@example.com>",
      message: "Change\n\nCo-authored-by: Claude <noreply@anthropic.com>\n",
    },
  ]);
  expect(historyOf(root).commits[0]).toMatchObject({
    author: { name: "Claude Monet", email: "claude@example.com" },
    coAuthors: [{ name: "Claude", email: "noreply@anthropic.com", tool: "tool:claude-code" }],
  });
  expect(historyOf(root).commits[0]?.author).not.toHaveProperty("tool");
});

test("only what lies in the project's folder counts, and paths are relative to it", () => {
  const repository = gitRepository([
    { files: { "one/a.md": "1", "one-more/a.md": "1", "a.md": "1" }, on: "2026-01-01" },
    { renames: { "one/a.md": "one/b.md" }, on: "2026-01-02" },
    { files: { "one/b.md": `${long}`, "one-more/a.md": "2" }, on: "2026-01-03" },
    { renames: { "one/b.md": "one/c.md" }, files: { "one/c.md": `${long}x` }, on: "2026-01-04" },
  ]);
  const history = historyOf(join(repository.root, "one"));
  expect(brief(history.revisions("c.md"))).toEqual([
    "2026-01-04 renamed b.md to c.md",
    "2026-01-03 changed b.md",
    "2026-01-02 renamed a.md to b.md",
    "2026-01-01 added a.md",
  ]);
  expect(history.revisions("../a.md")).toEqual([]);
});

test("odd names and contents are read as they are", () => {
  const { root } = gitRepository([
    { files: { 'a\n:100644 b "c".md': "odd", ":d.md": "colon", "bin.md": new Uint8Array([97, 0, 98]) } },
    { files: { "utf16.md": new Uint8Array([0xff, 0xfe, 0x61, 0]) } },
  ]);
  const history = historyOf(root);
  const text = (path: string) => history.revisions(path).map((revision) => history.text(revision));
  expect([text('a\n:100644 b "c".md'), text(":d.md"), text("bin.md"), text("utf16.md")]).toEqual([
    ["odd"],
    ["colon"],
    [undefined],
    ["a"],
  ]);
});

test("a mode that changes, or a link, is no change of content", () => {
  const repository = gitRepository([{ files: { "a.md": "1" }, on: "2026-01-01" }]);
  repository.git("update-index", "--chmod=+x", "a.md");
  repository.git("commit", "--quiet", "-m", "Mode");
  expect(brief(historyOf(repository.root).revisions("a.md"))).toEqual(["2026-01-01 added a.md"]);
});

test("a commit in another encoding and one without a message are read", () => {
  const repository = gitRepository([{ files: { "a.md": "1" } }]);
  repository.git(
    "-c",
    "i18n.commitEncoding=ISO-8859-1",
    "commit",
    "--quiet",
    "--allow-empty",
    "-m",
    "M\u00fcller",
  );
  repository.git("commit", "--quiet", "--allow-empty", "--allow-empty-message", "-m", "");
  expect(historyOf(repository.root).commits).toHaveLength(3);
});

test("a detached head, a work tree and long ids are read as any history", () => {
  const repository = gitRepository([{ files: { "a.md": "1" }, on: "2026-01-01" }], {
    initOptions: ["--object-format=sha256"],
  });
  repository.git("checkout", "--quiet", "--detach");
  const tree = join(temporaryFolder(), "tree");
  repository.git("worktree", "add", "--quiet", "--detach", tree);
  for (const root of [repository.root, tree]) {
    const history = historyOf(root);
    expect(brief(history.revisions("a.md"))).toEqual(["2026-01-01 added a.md"]);
    expect(history.revisions("a.md").map((revision) => history.text(revision))).toEqual(["1"]);
  }
});

test("a clone that was deepened is whole", () => {
  const origin = gitRepository([
    { files: { "a.md": "1" } },
    { files: { "a.md": "2" } },
    { files: { "a.md": "3" } },
  ]);
  for (const depth of ["1", "2"]) {
    const root = join(temporaryFolder(), "clone");
    origin.git("clone", "--quiet", "--depth", depth, `file://${origin.root}`, root);
    expect(whyNot(root)).toMatch(/shallow clone.*fetch-depth: 0/);
    openTestRepository(root).git("fetch", "--quiet", "--unshallow");
    expect(historyOf(root).commits).toHaveLength(3);
  }
});

test("a partial clone is told, unless all that is asked for is here", () => {
  const origin = gitRepository([{ files: { "a.md": "1" } }, { files: { "a.md": "2" } }]);
  origin.git("config", "uploadpack.allowFilter", "true");
  for (const [filter, commits] of [
    ["blob:none", undefined],
    ["tree:0", undefined],
    ["blob:limit=1m", 2],
  ] as const) {
    const root = join(temporaryFolder(), "clone");
    origin.git("clone", "--quiet", "--no-local", `--filter=${filter}`, `file://${origin.root}`, root);
    if (commits === undefined) expect(whyNot(root)).toMatch(/partial clone/);
    else expect(historyOf(root).commits).toHaveLength(commits);
  }
});

test("a history that is shown as another one, or was rewritten, is told", () => {
  const grafted = gitRepository([{ files: { "a.md": "1" } }, { files: { "a.md": "2" } }]);
  mkdirSync(join(grafted.root, ".git/info"), { recursive: true });
  writeFileSync(join(grafted.root, ".git/info/grafts"), grafted.git("rev-parse", "HEAD"));
  expect(whyNot(grafted.root)).toMatch(/another history than was committed \(info\/grafts/);

  const replaced = gitRepository([{ files: { "a.md": "1" } }, { files: { "a.md": "2" } }]);
  replaced.git("replace", "--graft", "HEAD");
  expect(whyNot(replaced.root)).toMatch(/another history than was committed \(refs\/replace\//);

  const rewritten = gitRepository([{ files: { "a.md": "1" } }]);
  rewritten.git("update-ref", "refs/original/refs/heads/main", "HEAD");
  expect(whyNot(rewritten.root)).toMatch(/was rewritten here \(refs\/original/);
});

test("a repository without a commit, and a broken one, are told", () => {
  expect(whyNot(gitRepository().root)).toBe("The repository has no commit yet. Commit the documents.");
  const broken = gitRepository([{ files: { "a.md": "1" } }]);
  const id = broken.git("rev-parse", "HEAD^{tree}").trim();
  rmSync(join(broken.root, ".git/objects", id.slice(0, 2), id.slice(2)));
  expect(whyNot(broken.root)).toMatch(/^git log failed: /);
});
