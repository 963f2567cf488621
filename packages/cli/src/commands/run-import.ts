import type { FileChange } from "@aims-lint/core";
import { CannotCheckError } from "@aims-lint/node";
import { type Line, renderLines } from "@aims-lint/reporters";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { createAsker } from "../asking/create-asker.ts";
import { findBatches } from "../importing/find-batches.ts";
import { openProject } from "../importing/open-project.ts";
import { takeOver } from "../importing/take-over.ts";
import { wantsColor } from "../output/write-report.ts";
import { writeStream } from "../output/write-stream.ts";
import { carryOut } from "../proposing/carry-out.ts";
import type { Surroundings } from "../surroundings.ts";

/**
 * Takes the records of a file into the project.
 * @throws {UsageError} for options that cannot be used.
 * @throws {CannotCheckError} for a file that cannot be used, and where nobody confirms the columns.
 */
export async function runImport(given: Given, surroundings: Surroundings): Promise<number> {
  const [path, ...others] = given.words;
  if (path === undefined || others.length > 0) throw new UsageError("Name one file to import.");
  const { cwd } = surroundings;
  const opened = await openProject(given, surroundings);
  const asker = await createAsker(given, surroundings);
  const batches = await findBatches(path, opened, { given, cwd, asker });
  if (batches.length > 1 && given.has("to"))
    throw new UsageError("There are records of several kinds in it: name one with --as to use --to.");
  const changes: FileChange[] = [];
  for (const batch of batches) {
    const say = (lines: readonly Line[]): Promise<unknown> => tell(lines, given, surroundings);
    const more = await takeOver(batch, { opened, given, cwd, asker, say });
    requireApart(changes, more);
    changes.push(...more);
  }
  if (changes.length > 0)
    await carryOut(changes, { projectRoot: opened.root, show: "list" }, given, surroundings);
  return 0;
}

/** Says something on the way; with `--dry-run` beside the patch, which has the standard output for itself. */
function tell(lines: readonly Line[], given: Given, surroundings: Surroundings): Promise<unknown> {
  const isBeside = given.has("dry-run");
  const color = !isBeside && wantsColor(given, surroundings);
  const output = isBeside ? surroundings.stderr : surroundings.stdout;
  return lines.length === 0 ? Promise.resolve() : writeStream(output, renderLines(lines, { color }));
}

/** Two kinds in one file would be two changes of the same text. */
function requireApart(changes: readonly FileChange[], more: readonly FileChange[]): void {
  const twice = more.find(({ path }) => changes.some((change) => change.path === path));
  if (!twice) return;
  throw new CannotCheckError(
    "cannot-write",
    `${twice.path} would take records of two kinds at once.`,
    "Nothing was written. Import one kind after the other with --as.",
  );
}
