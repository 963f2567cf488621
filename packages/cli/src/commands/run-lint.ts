import { formatJson, formatText } from "@aims-lint/reporters";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { conclude, examine } from "../examine.ts";
import { exitCode } from "../exit-code.ts";
import { wantsColor, writeReport } from "../output/write-report.ts";
import type { Surroundings } from "../surroundings.ts";
import { version } from "../version.ts";
import { runFix } from "./run-fix.ts";

/**
 * Checks what the arguments name, with `--fix` carries out what can be fixed, reports what is left, and gives the exit code.
 * @throws {CannotCheckError} where no check took place or a file cannot be written, and errors of the disk where the report cannot be.
 */
export async function runLint(given: Given, surroundings: Surroundings): Promise<number> {
  const format = given.choice("format", ["text", "json"]);
  const maxWarnings = given.count("max-warnings") ?? Number.POSITIVE_INFINITY;
  requireFixing(given);
  const part = {
    paths: given.words,
    only: { rules: given.values("rule"), requirements: given.values("requirement") },
  };
  const examined = given.has("fix")
    ? await runFix(given, surroundings, part)
    : await examine(given, surroundings, part);
  const { result } = examined;
  // What a dry run prints is the patch, and nothing that would get into its way.
  if (!given.has("dry-run")) {
    const report =
      format === "json"
        ? formatJson(result, { version: version() })
        : formatText(result, { color: wantsColor(given, surroundings), quiet: given.has("quiet") });
    await writeReport(report, given, surroundings);
  }
  conclude(examined, given.has("dry-run") ? "patch" : format, given, surroundings);
  return exitCode(result, maxWarnings);
}

/** @throws {UsageError} for options that only make sense with `--fix`, and for a format of a report that is not made. */
function requireFixing(given: Given): void {
  for (const option of ["dry-run", "scaffold"]) {
    if (given.has(option) && !given.has("fix")) throw new UsageError(`--${option} goes with --fix.`);
  }
  if (given.has("dry-run") && given.has("format"))
    throw new UsageError("--dry-run prints a patch, which has no --format.");
}
