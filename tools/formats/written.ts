import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The example repositories with something to report, and the one without. */
export const examples = ["conformant", "flawed", "hostile"] as const;

/**
 * What the built command writes in a format of an example repository, into a folder that is gone after the test.
 * @returns the path of the file
 */
export function written(example: (typeof examples)[number], format: string): string {
  const folder = mkdtempSync(join(tmpdir(), "aims-lint-formats-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const project = join(folder, "project");
  cpSync(join(root, "fixtures", example), project, { recursive: true, verbatimSymlinks: true });
  const file = join(folder, `report.${format}`);
  const args = ["--format", `${format}=${file}`, "--today", "2026-11-21", "--no-history"];
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, "packages/cli/bin/aims-lint.js"), ...args],
    {
      cwd: project,
      encoding: "utf8",
    },
  );
  if (status === null || status > 2) throw new Error(`The command ended with ${status}: ${stderr}`);
  return file;
}
