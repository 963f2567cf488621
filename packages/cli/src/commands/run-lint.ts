import { formatJson, formatText } from "@aims-lint/reporters";
import type { Given } from "../arguments/given.ts";
import { conclude, examine } from "../examine.ts";
import { exitCode } from "../exit-code.ts";
import { wantsColor, writeReport } from "../output/write-report.ts";
import type { Surroundings } from "../surroundings.ts";
import { version } from "../version.ts";

/**
 * Checks what the arguments name, reports, and gives the exit code.
 * @throws {CannotCheckError} where no check took place, and errors of the disk where the report cannot be written.
 */
export async function runLint(given: Given, surroundings: Surroundings): Promise<number> {
  const format = given.choice("format", ["text", "json"]);
  const maxWarnings = given.count("max-warnings") ?? Number.POSITIVE_INFINITY;
  const examined = await examine(given, surroundings, {
    paths: given.words,
    only: { rules: given.values("rule"), requirements: given.values("requirement") },
  });
  const { result } = examined;
  const report =
    format === "json"
      ? formatJson(result, { version: version() })
      : formatText(result, { color: wantsColor(given, surroundings), quiet: given.has("quiet") });
  await writeReport(report, given, surroundings);
  conclude(examined, format, given, surroundings);
  return exitCode(result, maxWarnings);
}
