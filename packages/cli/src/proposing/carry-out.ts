import { resolve } from "node:path";
import type { FileChange } from "@aims-lint/core";
import { applyChanges, checkChanges, disk, writeWhole } from "@aims-lint/node";
import { formatDiffText, formatExactPatch, plain, renderLines } from "@aims-lint/reporters";
import type { Given } from "../arguments/given.ts";
import type { Option } from "../arguments/options.ts";
import { wantsColor } from "../output/write-report.ts";
import { writeStream } from "../output/write-stream.ts";
import type { Surroundings } from "../surroundings.ts";

/** What every command takes that writes into a project. */
export const changeOptions: readonly Option[] = [
  { name: "dry-run", help: "write nothing; show as a patch what would be written" },
  { name: "output", value: "FILE", help: "with --dry-run: write the patch to a file, for git apply" },
];

/**
 * Writes changes of a project, or shows them where `--dry-run` is given. Files are written whole or not at all, and a file that is there
 * is never taken for a new one.
 * @param show `diff` where a person wants to see every line that changes, `list` where the names say enough, `nothing` where the
 * standard output is for something else.
 * @throws {CannotCheckError} where the disk is not as the changes expect it; then nothing was written.
 */
export async function carryOut(
  changes: readonly FileChange[],
  { projectRoot, show }: { projectRoot: string; show: "diff" | "list" | "nothing" },
  given: Given,
  surroundings: Surroundings,
): Promise<void> {
  const { stdout, env, cwd } = surroundings;
  const output = given.value("output");
  if (given.has("dry-run")) {
    const marks = checkChanges(disk, projectRoot, changes);
    const patch = (): string =>
      formatExactPatch(changes.map((change, at) => withMark(change, marks[at] ?? "")));
    if (output !== undefined) writeWhole(resolve(cwd, output), patch());
    // A pipe may lead to git apply. The log of a CI runner is read by what obeys lines.
    else if (!stdout.isTTY && !env.CI) await writeStream(stdout, patch());
    else await writeStream(stdout, formatDiffText(changes, { color: wantsColor(given, surroundings) }));
    return;
  }
  applyChanges(disk, projectRoot, changes);
  if (show === "diff") {
    await writeStream(stdout, formatDiffText(changes, { color: wantsColor(given, surroundings) }));
    return;
  }
  if (show === "nothing") return;
  const lines = changes.map(({ path, before }) =>
    plain(`${before === undefined ? "created" : "changed"} ${path}`),
  );
  await writeStream(stdout, renderLines(lines, { color: false }));
}

/** A change of the file as it is on the disk: git counts the byte order mark as a part of the first line. */
function withMark({ path, before, after }: FileChange, mark: string): FileChange {
  return { path, before: before === undefined ? undefined : mark + before, after: mark + after };
}
