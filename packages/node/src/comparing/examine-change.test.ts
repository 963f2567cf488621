import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Comparison } from "@aims-lint/core";
import { iso42001 } from "@aims-lint/iso42001";
import { describe, expect, test } from "vitest";
import type { LintOptions } from "../lint-options.ts";
import { lintRepository } from "../lint-repository.ts";
import { gitRepository, openTestRepository, type TestRepository } from "../testing/git-repository.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { tinyPack } from "../testing/tiny-pack.ts";

const register = (...rows: readonly (readonly [id: string, owner: string])[]): string =>
  `# Risk register\n\n| Risk ID | Owner |\n| --- | --- |\n${rows.map(([id, owner]) => `| ${id} | ${owner} |\n`).join("")}`;

const path = "aims/risk-register.md";

async function compare(
  { root }: Pick<TestRepository, "root">,
  since: string,
  options: Partial<LintOptions> = {},
): Promise<Comparison> {
  const { comparison } = await lintRepository({
    cwd: root,
    since,
    today: "2026-11-21",
    packs: [tinyPack],
    ...options,
  });
  if (!comparison) throw new Error("Nothing was compared.");
  return comparison;
}

/** The messages of what is new, mended and standing. */
function told({ news, mended, standing }: Comparison): object {
  return {
    news: news.map(({ finding }) => finding.message),
    mended: mended.map(({ message }) => message),
    standing: standing.map(({ message }) => message),
  };
}

/** R-1 stands before; the branch mends nothing and brings R-2. */
function changedRepository(): TestRepository {
  const repository = gitRepository([{ files: { [path]: register(["R-1", ""]) } }]);
  repository.git("checkout", "--quiet", "-b", "change");
  repository.commit({ files: { [path]: register(["R-2", ""], ["R-1", ""]) } });
  return repository;
}

const broughtR2 = { news: ["R-2 has no owner."], mended: [], standing: ["R-1 has no owner."] };

describe("what a change brings", () => {
  test("is told from what stood before", async () => {
    const repository = changedRepository();
    const comparison = await compare(repository, "main");
    expect(told(comparison)).toEqual(broughtR2);
    expect(comparison.base).toEqual({
      ref: "main",
      commit: repository.git("rev-parse", "main").trim(),
      as: "ref",
      notes: [],
    });
    expect(comparison.records).toMatchObject([{ change: "added", ref: "risk:R-2" }]);
  });

  test("does not count what came to the other branch meanwhile", async () => {
    const repository = changedRepository();
    repository.git("checkout", "--quiet", "main");
    repository.commit({ files: { [path]: register(["R-1", "Ada"]) } });
    repository.git("checkout", "--quiet", "change");
    const comparison = await compare(repository, "main");
    expect(told(comparison)).toEqual(broughtR2);
    expect(comparison.base.as).toBe("merge-base");
  });

  test("counts what is not committed yet, and files that git does not know", async () => {
    const repository = changedRepository();
    writeFileSync(join(repository.root, path), register(["R-1", "Ada"]));
    mkdirSync(join(repository.root, "aims/risks"));
    writeFileSync(join(repository.root, "aims/risks/more.md"), register(["R-3", ""]));
    expect(told(await compare(repository, "HEAD"))).toEqual({
      news: ["R-3 has no owner."],
      mended: ["R-1 has no owner."],
      standing: [],
    });
  });

  test("says that what was removed was not mended", async () => {
    const repository = changedRepository();
    rmSync(join(repository.root, path));
    writeFileSync(join(repository.root, "aims/risks.md"), register(["R-9", "Ada"]));
    const { gone, mended } = await compare(repository, "main");
    expect([gone.map(({ why }) => why), mended]).toEqual([[`${path} was removed`], []]);
  });
});

describe("AI in the code", () => {
  const inventory = (...packages: readonly string[]): string =>
    `kind: ai-system-inventory\nsystems:\n  - id: SYS-001\n    name: Helper\n    components:\n      packages: [${packages.join(", ")}]\n`;
  const change = (before: readonly string[], after: readonly string[]): TestRepository => {
    const manifest = (names: readonly string[]): string => names.map((name) => `${name}==1.0\n`).join("");
    const repository = gitRepository([
      { files: { "aims/systems.yaml": inventory("anthropic"), "requirements.txt": manifest(before) } },
    ]);
    repository.commit({ files: { "requirements.txt": manifest(after) } });
    return repository;
  };
  const options = { packs: [iso42001], only: { rules: ["component-claimed"] } };

  test("that comes with the change asks for a system that claims it; what is claimed asks for nothing", async () => {
    const { news } = await compare(change(["requests"], ["openai", "anthropic"]), "HEAD~1", options);
    expect(news).toMatchObject([{ asks: true, finding: { at: { path: "requirements.txt" } } }]);
    expect(news[0]?.finding.message).toContain("openai");
  });

  test("that goes with the change is mended, and what was there before stands", async () => {
    const gone = await compare(change(["openai"], ["requests"]), "HEAD~1", options);
    expect([gone.mended.length, gone.gone]).toEqual([1, []]);
    const stood = await compare(change(["openai"], ["requests", "openai"]), "HEAD~1", options);
    expect([stood.news, stood.standing.length]).toEqual([[], 1]);
  });

  test("that is only out of sight is not mended", async () => {
    const repository = change(["requests"], ["requests"]);
    repository.commit({ files: { "package.json": "{," } });
    const { mended, gone } = await compare(repository, "HEAD~1", {
      ...options,
      only: { rules: ["claimed-component-exists"] },
    });
    expect([mended, gone]).toEqual([
      [],
      [
        {
          finding: expect.anything() as unknown,
          why: expect.stringMatching(/^package.json could not be read: /) as string,
        },
      ],
    ]);
  });
});

describe("works", () => {
  test("on a merge commit", async () => {
    const repository = changedRepository();
    repository.git("checkout", "--quiet", "--detach", "main");
    repository.git("merge", "--quiet", "--no-ff", "-m", "Merge", "change");
    expect(told(await compare(repository, "HEAD^1"))).toEqual(broughtR2);
    expect(told(await compare(repository, "main"))).toEqual(broughtR2);
  });

  test("with a fetch depth of 2, where the other branch is not known", async () => {
    const origin = changedRepository();
    origin.git("checkout", "--quiet", "--detach", "main");
    origin.git("merge", "--quiet", "--no-ff", "-m", "Merge", "change");
    origin.git("branch", "merged");
    const shallow = clone(origin, "--depth=2", "--branch=merged", "--single-branch");
    expect(told(await compare(shallow, "HEAD^1"))).toEqual(broughtR2);
    await expect(compare(shallow, "HEAD~7")).rejects.toMatchObject({
      code: "no-base",
      how: expect.stringContaining("--deepen") as string,
    });
  });

  test("in a shallow clone of a branch, with what was fetched of the other one, and says so", async () => {
    const shallow = clone(changedRepository(), "--depth=1", "--branch=change", "--single-branch");
    await expect(compare(shallow, "origin/main")).rejects.toMatchObject({
      code: "no-base",
      message: "There is no commit origin/main here.",
      how: "Fetch it: git fetch --depth=1 origin main:refs/remotes/origin/main.",
    });
    shallow.git("fetch", "--quiet", "--depth=1", "origin", "main:refs/remotes/origin/main");
    const comparison = await compare(shallow, "origin/main");
    expect(told(comparison)).toEqual(broughtR2);
    expect(comparison.base.notes).toEqual([expect.stringContaining("shallow")]);
  });

  test("on the branch of a fork", async () => {
    const upstream = gitRepository([{ files: { [path]: register(["R-1", ""]) } }]);
    const fork = clone(upstream);
    fork.commit({ files: { [path]: register(["R-2", ""], ["R-1", ""]) } });
    upstream.commit({ files: { "aims/note.md": "# A note\n" } });
    fork.git("remote", "add", "upstream", `file://${upstream.root}`);
    fork.git("fetch", "--quiet", "upstream");
    expect(told(await compare(fork, "upstream/main"))).toEqual(broughtR2);
  });

  test("in a project that is a folder of the repository", async () => {
    const repository = gitRepository([
      { files: { [`services/chat/${path}`]: register(["R-1", ""]), "other.md": "x" } },
    ]);
    repository.commit({ files: { [`services/chat/${path}`]: register(["R-2", ""], ["R-1", ""]) } });
    const project = { root: join(repository.root, "services/chat") };
    expect(told(await compare(project, "HEAD~1"))).toEqual(broughtR2);
  });

  test("in a repository whose ids are long", async () => {
    const repository = gitRepository([{ files: { [path]: register(["R-1", ""]) } }], {
      initOptions: ["--object-format=sha256"],
    });
    repository.commit({ files: { [path]: register(["R-2", ""], ["R-1", ""]) } });
    expect(told(await compare(repository, "HEAD~1"))).toEqual(broughtR2);
  });

  test("where nothing was there before, and says so", async () => {
    const repository = gitRepository([{ files: { "README.md": "# Us\n" } }]);
    repository.commit({ files: { [path]: register(["R-1", ""]) } });
    const comparison = await compare(repository, "HEAD~1");
    expect(told(comparison)).toEqual({ news: ["R-1 has no owner."], mended: [], standing: [] });
    expect(comparison.base.notes).toEqual([
      "There was no AI management system before, so everything in it is new.",
    ]);
  });

  test("where only one file is asked for", async () => {
    const repository = gitRepository([
      { files: { [path]: register(["R-1", ""]), "aims/risks/5.md": register(["R-5", ""]) } },
    ]);
    repository.commit({
      files: {
        [path]: register(["R-2", ""], ["R-1", ""]),
        "aims/risks/6.md": register(["R-6", ""]),
      },
    });
    expect(told(await compare(repository, "HEAD~1", { paths: [path] }))).toEqual(broughtR2);
  });
});

describe("the settings of the base", () => {
  const configuration = "aims-lint.config.yaml";
  const off = "rules:\n  risk-has-owner: off\n";

  test("judge the base: what they were silent about is new when they go", async () => {
    const repository = gitRepository([{ files: { [path]: register(["R-1", ""]), [configuration]: off } }]);
    repository.commit({ files: { [configuration]: "{}\n" } });
    expect(told(await compare(repository, "HEAD~1"))).toMatchObject({ news: ["R-1 has no owner."] });
  });

  test("switched off, its findings are gone and not mended", async () => {
    const repository = gitRepository([{ files: { [path]: register(["R-1", ""]) } }]);
    repository.commit({ files: { [configuration]: off } });
    const { gone, mended } = await compare(repository, "HEAD~1");
    expect([gone.map(({ why }) => why), mended]).toEqual([["risk-has-owner is no longer run"], []]);
  });

  test("that cannot be used give way to those of today, and it is said", async () => {
    const files = { [path]: register(["R-1", ""]), [configuration]: "rules:\n  no-such-rule: off\n" };
    const repository = gitRepository([{ files }]);
    repository.commit({ files: { [configuration]: "{}\n", [path]: register(["R-2", ""], ["R-1", ""]) } });
    const comparison = await compare(repository, "HEAD~1");
    expect(told(comparison)).toEqual(broughtR2);
    expect(comparison.base.notes).toEqual([
      expect.stringContaining("The settings of the base cannot be used") as string,
    ]);
  });
});

describe("a base that is laid out otherwise", () => {
  const configuration = "aims-lint.config.yaml";

  test("in another folder, with settings that say so", async () => {
    const files = { "old/risk-register.md": register(["R-1", ""]), [configuration]: "roots: [old]\n" };
    const repository = gitRepository([{ files }]);
    repository.commit({
      renames: { "old/risk-register.md": "new/risk-register.md" },
      files: { [configuration]: "roots: [new]\n" },
    });
    const comparison = await compare(repository, "HEAD~1");
    expect(told(comparison)).toEqual({ news: [], mended: [], standing: ["R-1 has no owner."] });
    expect(comparison.base.notes).toEqual([]);
  });

  test("is new where no settings fit it, and the report says why", async () => {
    const files = { "aims/note.md": "# A note\n", [configuration]: "no-such-setting: 1\n" };
    const repository = gitRepository([{ files }]);
    repository.commit({
      files: { "new/risk-register.md": register(["R-1", ""]), [configuration]: "roots: [new]\n" },
    });
    const comparison = await compare(repository, "HEAD~1");
    expect(told(comparison)).toMatchObject({ news: ["R-1 has no owner."] });
    expect(comparison.base.notes).toEqual([
      expect.stringContaining("The settings of the base cannot be used"),
      expect.stringContaining("Nothing of the base can be read"),
      expect.stringContaining("There was no AI management system before"),
    ]);
  });

  test("is not judged by a program of its own, which would have to be run", async () => {
    const program = (text: string): string =>
      `import { writeFileSync } from "node:fs";\nwriteFileSync(new URL("canary", import.meta.url), "${text}");\nexport default {};\n`;
    const repository = gitRepository([
      { files: { [path]: register(["R-1", ""]), "aims-lint.config.mjs": program("base") } },
    ]);
    repository.commit({
      files: { "aims-lint.config.mjs": null, [path]: register(["R-2", ""], ["R-1", ""]) },
    });
    const comparison = await compare(repository, "HEAD~1");
    expect(told(comparison)).toEqual(broughtR2);
    expect(comparison.base.notes).toEqual([expect.stringContaining("is a program and was not run")]);
    expect(existsSync(join(repository.root, "canary"))).toBe(false);
  });

  test("in a work tree of its own, and with a submodule, a link and odd names beside the documents", async () => {
    const repository = gitRepository([
      { files: { [path]: register(["R-1", ""]), "aims/ödd \n[name].md": "# Odd\n" } },
    ]);
    symlinkSync("/etc/passwd", join(repository.root, "aims/link.md"));
    repository.commit({});
    const head = repository.git("rev-parse", "HEAD").trim();
    repository.git("update-index", "--add", "--cacheinfo", `160000,${head},aims/module`);
    repository.git("commit", "--quiet", "-m", "Add a submodule");
    const tree = join(temporaryFolder(), "tree");
    repository.git("worktree", "add", "--quiet", tree, "-b", "other");
    writeFileSync(join(tree, path), register(["R-2", ""], ["R-1", ""]));
    expect(told(await compare({ root: tree }, "main"))).toEqual(broughtR2);
  });

  test("where git writes other line ends to the disk", async () => {
    const repository = changedRepository();
    const text = register(["R-2", ""], ["R-1", ""]).replaceAll("\n", "\r\n");
    writeFileSync(join(repository.root, path), text);
    const comparison = await compare(repository, "main");
    expect(told(comparison)).toEqual(broughtR2);
    expect(comparison.records).toMatchObject([{ change: "added", ref: "risk:R-2" }]);
  });
});

describe("what cannot be compared", () => {
  test.each([
    ["a branch", "feature/x", /git fetch --depth=1 origin feature\/x/],
    ["an option", "--output=x", /Name one branch/],
    ["two commits", "main..HEAD", /Name one branch/],
    ["words for a shell", "$(touch x)", /Name one branch/],
  ])("with %s that is not there, and how to get it", async (_, ref, how) => {
    await expect(compare(changedRepository(), ref)).rejects.toMatchObject({
      code: "no-base",
      how: expect.stringMatching(how) as string,
    });
  });

  test("with a local name where the remote one is meant", async () => {
    const fork = clone(changedRepository(), "--branch=change");
    await expect(compare(fork, "main")).rejects.toMatchObject({ how: "Did you mean origin/main?" });
  });

  test("outside of a repository, and before the first commit", async () => {
    const root = temporaryFolder({ [path]: register(["R-1", ""]) });
    await expect(compare({ root }, "main")).rejects.toMatchObject({ code: "no-base" });
    const empty = gitRepository();
    mkdirSync(join(empty.root, "aims"));
    writeFileSync(join(empty.root, path), register(["R-1", ""]));
    await expect(compare(empty, "main")).rejects.toMatchObject({ code: "no-base" });
  });
});

test("a repository that the change brings along runs nothing", async () => {
  const repository = changedRepository();
  const canary = join(repository.root, "canary");
  const embedded = join(repository.root, "aims/embedded");
  execFileSync("git", ["init", "--quiet", "--bare", embedded]);
  writeFileSync(
    join(embedded, "config"),
    `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ..\n\tfsmonitor = touch ${canary}\n\thooksPath = ${embedded}/hooks\n[diff]\n\texternal = touch ${canary}\n`,
  );
  repository.commit({});
  expect(told(await compare({ root: repository.root }, "main"))).toEqual(broughtR2);
  await expect(compare({ root: embedded }, "main")).rejects.toThrow(/compared|committed|No AI/);
  expect(existsSync(canary)).toBe(false);
});

test("files that the change leaves alone are read once", async () => {
  const repository = changedRepository();
  const { disk } = await import("../files/disk.ts");
  const read: string[] = [];
  const counting = {
    ...disk,
    read: (file: string, limit: number) => {
      read.push(file);
      return disk.read(file, limit);
    },
  };
  await compare(repository, "main", { fileSystem: counting });
  expect(read.filter((file) => file.endsWith(".md"))).toEqual([join(repository.root, path)]);
});

function clone(origin: TestRepository, ...options: readonly string[]): TestRepository {
  const root = join(temporaryFolder(), "clone");
  origin.git("clone", "--quiet", ...options, `file://${origin.root}`, root);
  return openTestRepository(root);
}
