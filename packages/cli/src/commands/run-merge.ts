import { exitCode, MergeFault, mergeDossiers } from "@aims-lint/core";
import { CannotCheckError } from "@aims-lint/node";
import type { TextPool } from "@aims-lint/reporters";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { conclude } from "../examine.ts";
import { findReports } from "../merging/find-reports.ts";
import { readMember } from "../merging/read-member.ts";
import { reportTargets } from "../output/report-targets.ts";
import { wantsColor } from "../output/write-report.ts";
import { writeDossier } from "../output/write-reports.ts";
import type { Surroundings } from "../surroundings.ts";
import { version } from "../version.ts";

/**
 * Rolls reports up, reports on all, and gives the exit code.
 * @throws {UsageError} where no report is named.
 * @throws {CannotCheckError} for a report that cannot be read or rolled up.
 */
export async function runMerge(given: Given, surroundings: Surroundings): Promise<number> {
  const targets = reportTargets(given);
  const maxWarnings = given.count("max-warnings") ?? Number.POSITIVE_INFINITY;
  if (given.words.length === 0)
    throw new UsageError("Say which reports to roll up: JSON files, or folders with them.");
  const sources = findReports(given.words, surroundings.cwd);
  const organisation = given.value("organisation");
  const pool: TextPool = new Map();
  const dossier = explained(() =>
    mergeDossiers(
      sources.map((source) => readMember(source, pool)),
      {
        tool: { name: "aims-lint", version: version() },
        expected: given.values("expect"),
        ...(organisation === undefined ? {} : { organisation }),
      },
    ),
  );
  const look = {
    color: wantsColor(given, surroundings),
    quiet: given.has("quiet"),
    showKnown: given.has("show-known"),
  };
  await writeDossier(dossier, targets, look, given, surroundings);
  const isShown = targets.some(({ formatter, file }) => formatter.name === "text" && file === undefined);
  conclude(dossier, isShown ? "text" : "none", given, surroundings);
  return exitCode(dossier.result, maxWarnings);
}

function explained<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof MergeFault) throw new CannotCheckError("bad-report", error.message, error.how);
    throw error;
  }
}
