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
  return writtenTogether(example, [format])[0] ?? "";
}

/** The same of several formats, all written by one check, in their order. */
export function writtenTogether(
  example: (typeof examples)[number],
  formats: readonly string[],
): readonly string[] {
  const folder = temporaryFolder();
  const files = formats.map((format) => join(folder, `report.${format}`));
  run(
    example,
    folder,
    formats.flatMap((format, at) => ["--format", `${format}=${files[at]}`]),
  );
  return files;
}

/** What another command writes, as `due --format ics`. */
export function writtenBy(example: (typeof examples)[number], command: string, format: string): string {
  const folder = temporaryFolder();
  const file = join(folder, `report.${format}`);
  run(example, folder, [command, "--format", format, "--output", file]);
  return file;
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "aims-lint-formats-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function run(example: string, folder: string, args: readonly string[]): void {
  const project = join(folder, "project");
  cpSync(join(root, "fixtures", example), project, { recursive: true, verbatimSymlinks: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, "packages/cli/bin/aims-lint.js"), ...args, "--today", "2026-11-21", "--no-history"],
    { cwd: project, encoding: "utf8" },
  );
  if (status === null || status > 2) throw new Error(`The command ended with ${status}: ${stderr}`);
}
