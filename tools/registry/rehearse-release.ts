import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const groups = ["packages", "rules"];
const copied = ["package.json", "README.md", "LICENSE", "dist", "bin", "schemas", "src/version.ts"];

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
}

/** A package as it would be released. */
export interface ReleasedPackage {
  readonly name: string;
  readonly version: string;
  /** The folder of its copy. */
  readonly folder: string;
}

/**
 * Does what a release does to the packages, in a copy in `folder`: pending changesets become versions. Needs a build.
 * @returns the packages that are published, each with its new version.
 */
export function rehearseRelease(folder: string): ReleasedPackage[] {
  for (const name of ["package.json", "package-lock.json", ".changeset", "fixtures/rule-pack"])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const folders = groups.flatMap((group) => readdirSync(join(root, group)).map((name) => join(group, name)));
  for (const path of folders) {
    mkdirSync(join(folder, path), { recursive: true });
    for (const name of copied) {
      if (existsSync(join(root, path, name)))
        cpSync(join(root, path, name), join(folder, path, name), { recursive: true });
    }
  }
  changeset(["version"], folder);
  execFileSync(process.execPath, [join(root, "scripts/set-versions.mjs"), folder]);
  return folders.flatMap((path) => {
    const own = join(folder, path);
    const manifest = JSON.parse(readFileSync(join(own, "package.json"), "utf8")) as Manifest;
    return manifest.private ? [] : [{ name: manifest.name, version: manifest.version, folder: own }];
  });
}

/** Runs the tool that makes releases, in a copy of the repository. */
export function changeset(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): string {
  const tool = join(root, "node_modules/@changesets/cli/bin.js");
  return execFileSync(process.execPath, [tool, ...args], { cwd, env, encoding: "utf8" });
}
