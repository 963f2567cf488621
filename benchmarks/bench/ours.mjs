import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const home = join(root, "packages/cli");

/** aims-lint as it is built in this repository; undefined while it is not built. */
export function aimsLint() {
  const { bin, version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const script = bin === undefined ? undefined : join(home, typeof bin === "string" ? bin : bin["aims-lint"]);
  if (script === undefined || !existsSync(script)) return undefined;
  return {
    name: "aims-lint",
    version,
    command: process.execPath,
    args: [script, "."],
    exits: [0, 1],
    countArguments: ["--format", "json"],
    countFiles: ({ stdout }) => JSON.parse(stdout).files.read.length,
  };
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
