import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { today } from "../generator/random.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const home = join(root, "packages/cli");

/**
 * aims-lint as it is built in this repository; undefined while it is not built.
 *
 * @param {{ paths?: string[], config?: string }} [given] arguments: paths, and a configuration in place of
 *   the folder's own
 */
export function aimsLint({ paths = [], config } = {}) {
  const { bin, version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const script = join(home, bin["aims-lint"]);
  if (!existsSync(join(home, "dist/main.js")) || !existsSync(script)) return undefined;
  return {
    name: "aims-lint",
    version,
    command: process.execPath,
    args: [script, "--today", today, ...(config === undefined ? [] : ["--config", config]), ...paths],
    // 2 is a run whose result is no answer, such as a folder in which nothing is recognised.
    exits: [0, 1, 2],
    countArguments: ["--format", "json"],
    countFiles: ({ stdout }) => (stdout.startsWith("{") ? JSON.parse(stdout).files.read.length : 0),
  };
}

/** Writes a configuration that takes every Markdown file for a document of `kind`. Returns its path. */
export function writeKindConfiguration(kind, scratch) {
  const file = join(scratch, "aims-lint.config.yaml");
  writeFileSync(file, `kinds:\n  "**/*.md": ${kind}\n`);
  return file;
}

/** What Node costs before it does anything. */
export const bareNode = {
  name: "node -e 0",
  version: process.versions.node,
  command: process.execPath,
  args: ["-e", "0"],
  exits: [0],
};

/** The floor of every linter: finding the files, reading them, and hashing what is in them. */
export const readAndHash = {
  name: "read and hash",
  version: "",
  command: process.execPath,
  args: [fileURLToPath(new URL("read-and-hash.mjs", import.meta.url)), "."],
  exits: [0],
  countFiles: ({ stdout }) => Number(stdout),
};
