import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { examineRepository, fixRepository } from "../lint-repository.ts";
import { gitRepository } from "../testing/git-repository.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { describeProvenance } from "./describe-provenance.ts";

const tool = { name: "aims-lint", version: "1.2.3" };
const policy = "# AI policy\n\n**Owner:** Ann\n";
const sha256 = (bytes: string | Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function provenanceOf(cwd: string, options: Partial<Parameters<typeof examineRepository>[0]> = {}) {
  const examined = await examineRepository({ cwd, today: "2026-11-21", ...options });
  return describeProvenance(examined, { cwd, tool });
}

test("every file that was read is an input, with the hash of its bytes", async () => {
  const marked = Buffer.from(`\uFEFF${policy}`);
  const wide = Buffer.from(`\uFEFF${policy}`, "utf16le");
  const broken = Buffer.concat([Buffer.from(policy), Buffer.from([0xff, 0x0a])]);
  const files = {
    "aims-lint.config.yaml": "extends: ./base.yaml\n",
    "base.yaml": "preset: audit\n",
    "aims-lint.baseline.json": '{ "version": 1, "known": [] }\n',
    "aims/broken.md": broken,
    "aims/marked.md": marked,
    "aims/policy.md": policy,
    "aims/wide.md": wide,
  };
  const { inputs } = await provenanceOf(temporaryFolder(files));
  expect(inputs).toEqual(
    Object.entries(files)
      .map(([path, content]) => ({
        path,
        as: path.startsWith("aims/") ? "document" : path.endsWith(".json") ? "baseline" : "configuration",
        sha256: sha256(content),
        size: Buffer.byteLength(content),
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  );
});

test("what changes while it is checked does not get into the record", async () => {
  const cwd = temporaryFolder({ "aims/policy.md": policy });
  const examined = await examineRepository({ cwd });
  writeFileSync(join(cwd, "aims/policy.md"), "# Something else\n");
  expect(describeProvenance(examined, { cwd, tool }).inputs).toMatchObject([{ sha256: sha256(policy) }]);
});

test("what was mended is recorded as it is after that", async () => {
  const cwd = temporaryFolder({
    "aims/risks.md": "\uFEFF# Risk register\n\n| Risk ID | Owner |\n|---|---|\n| R-001 | Ann |\n",
  });
  const { examination } = await fixRepository({ cwd, today: "2026-11-21" });
  const [document] = examination.project.documents;
  expect(describeProvenance(examination, { cwd, tool }).inputs).toMatchObject([
    { sha256: sha256(`\uFEFF${document?.document.text}`) },
  ]);
});

test("the commit is named, with its branch and its day", async () => {
  const repository = gitRepository();
  const id = repository.commit({ files: { "aims/policy.md": policy }, on: "2026-03-01" });
  const { commit, noCommit, project } = await provenanceOf(repository.root);
  expect(commit).toEqual({ id, on: "2026-03-01", branch: "main", altered: [] });
  expect(noCommit).toBeUndefined();
  expect(repository.root.endsWith(project)).toBe(true);
});

test("what is not as in the commit is said", async () => {
  const repository = gitRepository([
    { files: { "aims/a.md": policy, "aims/b.md": policy, "aims/gone.md": policy, "aims/crlf.md": policy } },
  ]);
  writeFileSync(join(repository.root, "aims/b.md"), `${policy}More.\n`);
  writeFileSync(join(repository.root, "aims/new.md"), policy);
  writeFileSync(join(repository.root, "aims/crlf.md"), policy.replaceAll("\n", "\r\n"));
  rmSync(join(repository.root, "aims/gone.md"));
  const { commit } = await provenanceOf(repository.root);
  expect(commit?.altered).toEqual(["aims/b.md", "aims/gone.md", "aims/new.md"]);
});

test("a project in a folder of a repository sees its own files", async () => {
  const repository = gitRepository([
    { files: { "services/chat/aims/policy.md": policy, "aims/policy.md": "# Another\n" } },
  ]);
  repository.git("remote", "add", "origin", "https://user:secret@git.example.com/acme/products.git");
  const { commit, project } = await provenanceOf(join(repository.root, "services/chat"));
  expect(commit?.altered).toEqual([]);
  expect(project).toBe("acme/products/services/chat");
});

test.each([
  ["git@github.com:acme/governance.git", "acme/governance"],
  ["ssh://git@git.example.com:2222/acme/group/governance", "acme/group/governance"],
  ["https://token@git.example.com/acme/governance.git?x=1", "acme/governance"],
  ["https://git.example.com/acme/../governance", undefined],
  ["/srv/git/governance.git", undefined],
  ["file:///srv/git/governance.git", undefined],
  ["C:\\git\\governance", undefined],
])("the remote %s names %s", async (address, name) => {
  const repository = gitRepository([{ files: { "aims/policy.md": policy } }]);
  repository.git("remote", "add", "origin", address);
  const { project } = await provenanceOf(repository.root);
  expect(project).toBe(name ?? repository.root.split(/[\\/]/).at(-1));
});

test("without a commit it says why, and names no place of the machine", async () => {
  const cwd = temporaryFolder({ "aims/policy.md": policy });
  expect((await provenanceOf(cwd)).noCommit).toBe("The project is in no git repository.");
});

test("a repository without a commit says so", async () => {
  const { root } = gitRepository([], {});
  const aims = temporaryFolder({ "aims/policy.md": policy });
  const examined = await examineRepository({ cwd: aims });
  expect(describeProvenance(examined, { cwd: root, tool })).toMatchObject({
    noCommit: "Nothing is committed yet.",
  });
});

test("compared with a base, the inputs are those that are checked out", async () => {
  const repository = gitRepository([{ files: { "aims/policy.md": policy } }]);
  repository.git("checkout", "--quiet", "-b", "change");
  repository.commit({ files: { "aims/policy.md": `${policy}\nMore.\n` } });
  const { inputs, commit } = await provenanceOf(repository.root, { since: "main" });
  expect(inputs).toMatchObject([{ path: "aims/policy.md", sha256: sha256(`${policy}\nMore.\n`) }]);
  expect(commit).toMatchObject({ branch: "change", altered: [] });
});

test("judged by another commit, its settings are the inputs", async () => {
  const repository = gitRepository([
    { files: { "aims/policy.md": policy, "aims-lint.config.yaml": "preset: audit\n" } },
  ]);
  repository.git("checkout", "--quiet", "-b", "change");
  repository.commit({ files: { "aims-lint.config.yaml": "preset: strict\n" } });
  const { inputs, commit } = await provenanceOf(repository.root, { configFrom: "main" });
  expect(inputs).toContainEqual(
    expect.objectContaining({ path: "aims-lint.config.yaml", sha256: sha256("preset: audit\n") }),
  );
  expect(commit?.altered).toEqual(["aims-lint.config.yaml"]);
});
