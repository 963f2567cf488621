import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** For tests: the built command, as people run it; `npm test` builds it first. */
export const bin = fileURLToPath(new URL("../../bin/aims-lint.js", import.meta.url));

/** For tests: the folder of one of the example repositories. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../../../../fixtures/${name}`, import.meta.url));
}

/** For tests: runs the built command. */
export function run(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): SpawnSyncReturns<string> {
  const env = { PATH: process.env.PATH ?? "", ...options.env };
  return spawnSync(process.execPath, [bin, ...args], { encoding: "utf8", cwd: options.cwd ?? tmpdir(), env });
}

/** For tests: a new folder with some files. */
export function repository(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "aims-lint-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
