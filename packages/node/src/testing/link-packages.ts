import { mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** For tests: puts packages of this repository, as they are built, and of its `node_modules` into those of a project. */
export function linkPackages(projectRoot: string, names: readonly string[]): string {
  for (const name of names) {
    const link = join(projectRoot, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, "node_modules", name), link);
  }
  return projectRoot;
}
