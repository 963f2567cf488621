import { execFileSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { disk } from "../files/disk.ts";
import { denying } from "../testing/denying.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { walk } from "./walk.ts";

const all = { files: disk, roots: ["aims"], ignores: () => false };

test("every file below the roots is found, in the order of its path", () => {
  const projectRoot = temporaryFolder({
    "aims/b.md": "",
    "aims/B.yaml": "",
    "aims/a/c.csv": "",
    "aims/a.md": "",
    "other/x.md": "",
    "aims/ä.md": "",
  });
  expect(walk({ ...all, projectRoot }).files).toEqual([
    "aims/B.yaml",
    "aims/a.md",
    "aims/a/c.csv",
    "aims/b.md",
    "aims/ä.md",
  ]);
});

test("a document cannot hide: not behind a dot, not behind the case of its ending, not behind .gitignore", () => {
  const projectRoot = temporaryFolder({ "aims/.a.md": "", "aims/.b/c.MD": "", "aims/.gitignore": "*" });
  expect(walk({ ...all, projectRoot })).toEqual({
    files: ["aims/.a.md", "aims/.b/c.MD"],
    skipped: [{ path: "aims/.gitignore", reason: "format" }],
  });
});

test("what is not read is counted with the reason", () => {
  const projectRoot = temporaryFolder({
    "aims/a.pdf": "",
    "aims/.git/config.yaml": "",
    "aims/x/node_modules/y.md": "",
    "aims/drafts/a.md": "",
    "aims/b.md": "",
    "outside.md": "",
  });
  symlinkSync("../outside.md", join(projectRoot, "aims/link.md"));
  symlinkSync("..", join(projectRoot, "aims/loop"));
  execFileSync("mkfifo", [join(projectRoot, "aims/pipe.md")]);
  const ignores = (path: string) => path === "aims/drafts";
  expect(walk({ ...all, projectRoot, ignores })).toEqual({
    files: ["aims/b.md"],
    skipped: [
      { path: "aims/.git", reason: "ignored" },
      { path: "aims/a.pdf", reason: "format" },
      { path: "aims/drafts", reason: "ignored" },
      { path: "aims/link.md", reason: "link" },
      { path: "aims/loop", reason: "link" },
      { path: "aims/pipe.md", reason: "not-a-file" },
      { path: "aims/x/node_modules", reason: "ignored" },
    ],
  });
});

test("a root that is a link is not followed", () => {
  const projectRoot = temporaryFolder({ "elsewhere/a.md": "" });
  symlinkSync("elsewhere", join(projectRoot, "aims"));
  expect(walk({ ...all, projectRoot })).toEqual({ files: [], skipped: [{ path: "aims", reason: "link" }] });
});

test("a folder that may not be read is not taken for an empty one", () => {
  const projectRoot = temporaryFolder({ "aims/secret/a.md": "", "aims/b.md": "" });
  const files = denying(disk, join(projectRoot, "aims/secret"));
  expect(walk({ ...all, projectRoot, files })).toEqual({
    files: ["aims/b.md"],
    skipped: [{ path: "aims/secret", reason: "unreadable" }],
  });
});

test("a document whose name is not Unicode is not lost", () => {
  const projectRoot = temporaryFolder({ "aims/a.md": "" });
  const name = (ending: string) =>
    Buffer.concat([Buffer.from(`${projectRoot}/aims/b`), Buffer.from([0xff]), Buffer.from(ending)]);
  writeFileSync(name(".md"), "");
  writeFileSync(name(".png"), "");
  expect(walk({ ...all, projectRoot }).skipped).toEqual([
    { path: "aims/b\ufffd.md", reason: "unreadable" },
    { path: "aims/b\ufffd.png", reason: "format" },
  ]);
});

test("a single file may be a root", () => {
  const projectRoot = temporaryFolder({ "a.md": "", "b.md": "" });
  expect(walk({ ...all, projectRoot, roots: ["a.md"] }).files).toEqual(["a.md"]);
});

test("there is an end to the number of files", () => {
  const files = {
    ...disk,
    list: () =>
      Array.from({ length: 100_001 }, (_, n) => ({ name: `${n}.md`, type: "file" as const, isNamed: true })),
  };
  const projectRoot = temporaryFolder({ "aims/a.md": "" });
  expect(() => walk({ ...all, projectRoot, files })).toThrow("more than 100000 files");
});
