import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { definePack, defineRule, type Outcome } from "@aims-lint/core";
import { expect, onTestFinished, test } from "vitest";
import * as z from "zod";
import type { LintOptions } from "../lint-options.ts";
import { lintRepository } from "../lint-repository.ts";
import { gitRepository, openTestRepository } from "../testing/git-repository.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { tinyPack } from "../testing/tiny-pack.ts";

const documentUnchanged = defineRule({
  id: "document-unchanged",
  summary: "No document has changed since it came.",
  requirements: ["7.5.3"],
  severity: "error",
  basis: "practice",
  on: "document",
  needs: ["history"],
  options: z.strictObject({}),
  messages: {
    changed: { problem: "{days} changed it.", why: "It was approved.", how: "Approve it again." },
  },
  check({ document }, { project, report }) {
    const changes = project.past.history.revisions(document.path).slice(0, -1);
    if (changes.length === 0) return;
    const days = changes.map(({ commit }) => commit.day).join(", ");
    report("changed", { at: document.locate({ start: 0, end: 1 }), data: { days } });
  },
});

const pack = definePack({ ...tinyPack, rules: [documentUnchanged] });

const register = "# Risk register\n\n| Risk ID | Owner |\n| --- | --- |\n| R-1 | Jane |\n";

async function lint(cwd: string, options: Partial<LintOptions> = {}) {
  const result = await lintRepository({ cwd, today: "2026-11-21", packs: [pack], ...options });
  const outcome = result.outcomes.find(({ rule }) => rule === "document-unchanged");
  if (!outcome) throw new Error("The rule was not run.");
  return { outcome, messages: result.findings.map(({ message }) => message) };
}

function changedTwice(folder = "") {
  return gitRepository([
    { files: { [`${folder}aims/register.md`]: register }, on: "2026-01-01" },
    { files: { [`${folder}aims/register.md`]: `${register}| R-2 | Ola |\n` }, on: "2026-02-01" },
  ]);
}

test("a rule learns what became of a document", async () => {
  const { outcome, messages } = await lint(changedTwice().root);
  expect([outcome.outcome, messages]).toEqual(["fail", ["2026-02-01 changed it."]]);
});

test("a project in a folder of the repository, a work tree and a detached head are checked as any", async () => {
  expect((await lint(join(changedTwice("one/").root, "one"))).messages).toHaveLength(1);
  const repository = changedTwice();
  const tree = join(temporaryFolder(), "tree");
  repository.git("worktree", "add", "--quiet", "--detach", tree);
  repository.git("checkout", "--quiet", "--detach");
  expect((await lint(tree)).messages).toHaveLength(1);
  expect((await lint(repository.root)).messages).toHaveLength(1);
});

test("a document that git does not track has no history", async () => {
  const { root } = changedTwice();
  writeFileSync(join(root, "aims/new.md"), register.replace("R-1", "R-9"));
  expect((await lint(root)).messages).toEqual(["2026-02-01 changed it."]);
});

/** What a rule that needs history must end as, wherever history is not there. */
function expectNotEvaluated({ outcome, reason }: Outcome, why: RegExp): void {
  expect(outcome).toBe("not-evaluated");
  expect(reason).toMatch(why);
}

const degraded: readonly (readonly [string, () => string, RegExp])[] = [
  [
    "no repository",
    () => temporaryFolder({ "aims/register.md": register }),
    /^The project is in no git repository\.$/,
  ],
  [
    "no commit yet",
    () => {
      const { root } = gitRepository();
      mkdirSync(join(root, "aims"));
      writeFileSync(join(root, "aims/register.md"), register);
      return root;
    },
    /no commit yet/,
  ],
  ["a clone of depth 1", () => cloned("--depth=1"), /shallow clone.*fetch-depth: 0/],
  ["a clone of depth 2", () => cloned("--depth=2"), /shallow clone.*fetch-depth: 0/],
  ["a partial clone", () => cloned("--filter=blob:none"), /partial clone.*--filter/],
  [
    "grafts",
    () => {
      const repository = changedTwice();
      const { root } = repository;
      mkdirSync(join(root, ".git/info"), { recursive: true });
      writeFileSync(join(root, ".git/info/grafts"), repository.git("rev-parse", "HEAD"));
      return root;
    },
    /another history than was committed/,
  ],
  [
    "replaced commits",
    () => {
      const repository = changedTwice();
      repository.git("replace", "--graft", "HEAD");
      return repository.root;
    },
    /another history than was committed.*git replace -d/,
  ],
  [
    "a history that was rewritten",
    () => {
      const repository = changedTwice();
      repository.git("update-ref", "refs/original/refs/heads/main", "HEAD");
      return repository.root;
    },
    /was rewritten here/,
  ],
  [
    "documents in a submodule",
    () => {
      const outer = gitRepository([{ files: { "README.md": "Hello\n" } }]);
      const inner = gitRepository([{ files: { "register.md": register } }]);
      outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.root, "aims");
      outer.commit();
      return outer.root;
    },
    /^aims is a repository of its own/,
  ],
  [
    "documents in a repository within a document folder",
    () => {
      const { root } = changedTwice();
      cpSync(gitRepository([{ files: { "more.md": register } }]).root, join(root, "aims/more"), {
        recursive: true,
      });
      return root;
    },
    /^aims\/more is a repository of its own/,
  ],
  [
    "documents that git ignores",
    () => {
      const { root } = gitRepository([{ files: { ".gitignore": "aims/\n" } }]);
      mkdirSync(join(root, "aims"));
      writeFileSync(join(root, "aims/register.md"), register);
      return root;
    },
    /^Git tracks none of the documents\. Commit them\.$/,
  ],
];

function cloned(option: string): string {
  const origin = changedTwice();
  origin.commit({ files: { "README.md": "Hello\n" } });
  origin.git("config", "uploadpack.allowFilter", "true");
  const root = join(temporaryFolder(), "clone");
  origin.git("clone", "--quiet", "--no-local", option, `file://${origin.root}`, root);
  return root;
}

test.each(degraded)("%s: the rule is not evaluated, and says why", async (_name, make, why) => {
  const { outcome, messages } = await lint(make());
  expectNotEvaluated(outcome, why);
  expect(messages).toEqual([]);
});

test("without git the rule is not evaluated", async () => {
  const { root } = changedTwice();
  const path = process.env["PATH"];
  onTestFinished(() => {
    process.env["PATH"] = path;
  });
  process.env["PATH"] = "";
  expectNotEvaluated((await lint(root)).outcome, /^Git is not installed/);
});

test("who wants no history gets none", async () => {
  const { outcome } = await lint(changedTwice().root, { history: false });
  expectNotEvaluated(outcome, /was told not to ask/);
});

test("a repository with long ids, and odd names beside the documents, are no trouble", async () => {
  const repository = gitRepository([{ files: { "aims/register.md": register, 'x\n"y".md': "x" } }], {
    initOptions: ["--object-format=sha256"],
  });
  const { outcome } = await lint(openTestRepository(repository.root).root);
  expect(outcome.outcome).toBe("pass");
});
