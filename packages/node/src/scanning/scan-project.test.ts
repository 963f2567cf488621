import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Code } from "@aims-lint/core";
import { expect, test } from "vitest";
import { disk } from "../files/disk.ts";
import type { FileSystem } from "../files/file-system.ts";
import { denying } from "../testing/denying.ts";
import { gitRepository } from "../testing/git-repository.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { type ScanOptions, scanProject } from "./scan-project.ts";

const manifest = '{ "dependencies": { "openai": "^4.0.0" } }';

function scan(projectRoot: string, options: Partial<ScanOptions> = {}): Code {
  const known = scanProject({ files: disk, projectRoot, ...options });
  if ("unknown" in known) throw new Error(known.unknown);
  return known.fact;
}

const foundIn = ({ components }: Code): string[] =>
  components.flatMap(({ id, area, sightings }) => sightings.map(({ at }) => `${id} ${area} ${at.path}`));

test("code is what no document of the AIMS is", () => {
  const root = temporaryFolder({
    "aims/policy.md": "# AI policy\n",
    "aims/tools/package.json": manifest,
    "services/chat/package.json": manifest,
    "README.md": "# Chat\n",
  });
  const { files, ...code } = scan(root, { roots: ["aims"] });
  expect(foundIn({ files, ...code })).toEqual([
    "pkg:npm/openai product aims/tools/package.json",
    "pkg:npm/openai product services/chat/package.json",
  ]);
  expect(files).toMatchObject({ listed: 3, read: 2, manifests: 2, unread: [], left: [] });
});

test("what others wrote or a build writes is left, and said", () => {
  const root = temporaryFolder({
    "package.json": manifest,
    "node_modules/x/package.json": manifest,
    "go/vendor/modules.txt": "",
    "go/vendor/x/package.json": manifest,
    "features/vendor/package.json": manifest,
    "env/pyvenv.cfg": "",
    "dist/package.json": manifest,
  });
  const code = scan(root);
  expect(foundIn(code).map((line) => line.split(" ").at(-1))).toEqual([
    "features/vendor/package.json",
    "package.json",
  ]);
  expect(code.files.left).toEqual([
    { path: "dist", reason: "it holds what a build writes" },
    { path: "env", reason: "it is an environment of Python" },
    { path: "go/vendor", reason: "it holds packages of others" },
    { path: "node_modules", reason: "it holds packages of others" },
  ]);
});

test("links are not followed, and pipes do not keep it waiting", () => {
  const outside = temporaryFolder({ "package.json": manifest });
  const root = temporaryFolder({ "a.txt": "" });
  symlinkSync(outside, join(root, "lib"));
  symlinkSync(join(outside, "package.json"), join(root, "package.json"));
  execFileSync("mkfifo", [join(root, "requirements.txt")]);
  const code = scan(root);
  expect(code.components).toEqual([]);
  expect(code.files.left.map(({ path }) => path)).toEqual(["lib", "package.json", "requirements.txt"]);
});

test("a link in place of a manifest is unread, unless it leads to a manifest of the project or is left out", () => {
  const root = temporaryFolder({ "package.json": manifest, "kept/chat.txt": manifest });
  for (const [path, to] of [
    ["a/package.json", "../package.json"],
    ["b/package.json", "../kept/chat.txt"],
    ["c/package.json", "/etc/hostname"],
    ["d/package.json", "../nowhere/package.json"],
    ["third/package.json", "../kept/chat.txt"],
    ["e/notes.txt", "../kept/chat.txt"],
  ] as const) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    symlinkSync(to, join(root, path));
  }
  const settings = { ignores: (path: string) => path.startsWith("third"), areaOf: () => undefined };
  const unread = ["b", "c", "d"].map((folder) => ({
    path: `${folder}/package.json`,
    reason: "it is a link, and links are not followed",
    isManifest: true,
    isUnsupported: false,
  }));
  expect(scan(root, { settings }).files).toMatchObject({ manifests: 4, unread });
  const repository = gitRepository([]);
  cpSync(root, repository.root, { recursive: true, verbatimSymlinks: true });
  repository.commit({});
  expect(scan(repository.root, { settings }).files).toMatchObject({ manifests: 4, unread });
});

test("a manifest that cannot be opened is unread, not absent", () => {
  const root = temporaryFolder({ "package.json": manifest, "sub/package.json": manifest });
  const { files } = scan(root, { files: denying(disk, join(root, "package.json")) });
  expect(files).toMatchObject({
    manifests: 2,
    read: 1,
    unread: [{ path: "package.json", reason: "it could not be opened", isManifest: true }],
  });
});

test("the configuration says what is no code of its own, and what code is for", () => {
  const root = temporaryFolder({ "third/package.json": manifest, "tools/package.json": manifest });
  const settings: ScanOptions["settings"] = {
    ignores: (path) => path === "third",
    areaOf: (path) => (path.startsWith("tools/") ? "development" : undefined),
  };
  const code = scan(root, { settings });
  expect(foundIn(code)).toEqual(["pkg:npm/openai development tools/package.json"]);
  expect(code.files.left).toEqual([
    { path: "third", reason: "the configuration leaves it out, under code.ignore" },
  ]);
});

test("each file is opened once, and of most only the name is looked at", () => {
  const root = temporaryFolder({
    "package.json": manifest,
    "src/chat.ts": 'import OpenAI from "openai";\n',
    "models/churn.onnx": "x",
    "a.txt": "",
    "b.png": "",
  });
  const opened: string[] = [];
  const sized: string[] = [];
  const counting: FileSystem = {
    ...disk,
    read: (path, limit) => {
      opened.push(path.slice(root.length + 1));
      return disk.read(path, limit);
    },
    head: (path, limit) => {
      opened.push(path.slice(root.length + 1));
      return disk.head(path, limit);
    },
    size: (path) => {
      sized.push(path.slice(root.length + 1));
      return disk.size(path);
    },
  };
  scan(root, { files: counting });
  expect(opened).toEqual([...new Set(opened)]);
  expect(opened).toContain("package.json");
  expect(opened).not.toContain("a.txt");
  expect(opened).not.toContain("b.png");
  expect(sized).toEqual(["models/churn.onnx"]);
});
