import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("./", import.meta.url));

/** Installs the validators when they are not there in the versions that are asked for. Their install scripts are not run. */
export function setup(): void {
  const { dependencies } = read("package.json") as { dependencies: Readonly<Record<string, string>> };
  if (Object.entries(dependencies).every(([name, version]) => installedVersion(name) === version)) return;
  const args = ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", "--fetch-retries=5"];
  // Without a pipe for what it says, a failure would not say why.
  execFileSync("npm", args, { cwd: here, stdio: "pipe" });
}

function installedVersion(name: string): unknown {
  const path = `node_modules/${name}/package.json`;
  return existsSync(join(here, path)) ? (read(path) as { version: unknown }).version : undefined;
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(here, path), "utf8"));
}
