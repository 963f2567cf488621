import { exitCode } from "@aims-lint/core";
import type { Examined } from "@aims-lint/node";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { conclude, examine, type Part, projectRootOf } from "../examine.ts";
import { reportTargets } from "../output/report-targets.ts";
import { wantsColor } from "../output/write-report.ts";
import { writeReports } from "../output/write-reports.ts";
import type { Surroundings } from "../surroundings.ts";
import { runFix } from "./run-fix.ts";
import { runWriteBaseline } from "./run-write-baseline.ts";
import { shrinkBaseline } from "./shrink-baseline.ts";

/**
 * Checks what the arguments name, with `--fix` carries out what can be fixed, with `--write-baseline` takes on what it finds as debt,
 * reports what is left, and gives the exit code.
 * @throws {CannotCheckError} where no check took place or a file cannot be written, and errors of the disk where the report cannot be.
 */
export async function runLint(given: Given, surroundings: Surroundings): Promise<number> {
  const targets = reportTargets(given);
  const maxWarnings = given.count("max-warnings") ?? Number.POSITIVE_INFINITY;
  requireFixing(given);
  requireComparing(given);
  const since = given.value("since");
  const configFrom = given.value("config-from");
  const part = {
    paths: given.words,
    ...(since === undefined ? {} : { since }),
    ...(configFrom === undefined ? {} : { configFrom }),
    only: { rules: given.values("rule"), requirements: given.values("requirement") },
  };
  const examined = await lookAt(given, surroundings, part);
  const { result } = examined;
  // What a dry run prints is the patch, and nothing that would get into its way.
  if (!given.has("dry-run")) {
    const look = {
      color: wantsColor(given, surroundings),
      quiet: given.has("quiet"),
      showKnown: given.has("show-known"),
      showStanding: given.has("show-standing"),
    };
    const projectRoot = projectRootOf(given.words, surroundings.cwd);
    await writeReports(examined, targets, { projectRoot, look }, given, surroundings);
  }
  // Who looks at a change does not expect it to write anything.
  const isComparing = since !== undefined || configFrom !== undefined;
  if (!given.has("dry-run") && !given.has("write-baseline") && !isComparing)
    await shrinkBaseline(examined, given, surroundings);
  const isShown = targets.some(({ formatter, file }) => formatter.name === "text" && file === undefined);
  conclude(examined, !given.has("dry-run") && isShown ? "text" : "none", given, surroundings);
  return exitCode(result, maxWarnings);
}

/** Checks; before that, fixes or takes on debt where somebody asks for it. */
async function lookAt(given: Given, surroundings: Surroundings, part: Part): Promise<Examined> {
  if (given.has("write-baseline")) return await runWriteBaseline(given, surroundings);
  if (given.has("fix")) return await runFix(given, surroundings, part);
  return await examine(given, surroundings, part);
}

/** @throws {UsageError} for options that only make sense with `--fix`, and for a format of a report that is not made. */
function requireFixing(given: Given): void {
  if (given.has("scaffold") && !given.has("fix")) throw new UsageError("--scaffold goes with --fix.");
  if (given.has("dry-run") && !given.has("fix") && !given.has("write-baseline"))
    throw new UsageError("--dry-run goes with --fix or --write-baseline.");
  if (given.has("fix") && given.has("beside"))
    throw new UsageError("--fix goes without --beside: it would write into another repository.");
  if (given.has("dry-run") && given.has("format"))
    throw new UsageError("--dry-run prints a patch, which has no --format.");
}

/** @throws {UsageError} for what goes without `--since` and `--config-from`, and for options that only make sense with them. */
function requireComparing(given: Given): void {
  if (given.has("show-standing") && !given.has("since"))
    throw new UsageError("--show-standing goes with --since.");
  if (given.has("config") && given.has("config-from"))
    throw new UsageError("--config goes without --config-from: only one configuration can count.");
  for (const option of ["since", "config-from"].filter((name) => given.has(name))) {
    if (given.has("fix"))
      throw new UsageError(`--fix goes without --${option}: it repairs whatever it finds, new or not.`);
    if (given.has("write-baseline"))
      throw new UsageError(`--write-baseline goes without --${option}: debt is what the whole project has.`);
  }
}
