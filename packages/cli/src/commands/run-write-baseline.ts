import { doubts, type FileChange, takeOn } from "@aims-lint/core";
import { baselineChange, type Examined } from "@aims-lint/node";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { examine, projectRootOf } from "../examine.ts";
import { carryOut } from "../proposing/carry-out.ts";
import type { Surroundings } from "../surroundings.ts";

/**
 * Takes on all that was found as debt, writes it down, says what was added, and gives what a check says from then on. Where the
 * result is no answer, nothing is written and the result is given as it is.
 * @throws {UsageError} where only a part of the project is asked for.
 * @throws {CannotCheckError} where no check took place, or the baseline is not as it was read.
 */
export async function runWriteBaseline(given: Given, surroundings: Surroundings): Promise<Examined> {
  for (const option of ["rule", "requirement", "fix"])
    if (given.has(option)) throw new UsageError(`--write-baseline goes without --${option}.`);
  const part = { paths: given.words, startsBaseline: true };
  const examined = await examine(given, surroundings, part);
  if (examined.config.reports)
    throw new UsageError("--write-baseline takes on the whole project. Name no path inside of it.");
  if (doubts(examined.result).length > 0) {
    surroundings.say("The baseline was not written, since this is no answer.");
    return examined;
  }
  const { entries, added } = takeOn(examined.result);
  const change = baselineChange(examined.baselineFile, entries);
  const changes: FileChange[] = change ? [change] : [];
  const projectRoot = projectRootOf(given.words, surroundings.cwd);
  if (changes.length > 0 || given.has("dry-run"))
    await carryOut(changes, { projectRoot, show: "nothing" }, given, surroundings);
  surroundings.say(account(examined, added.length, given.has("dry-run")));
  return given.has("dry-run") || !change ? examined : await examine(given, surroundings, part);
}

/** What was taken on, what was known before, what went. */
function account({ result: { baseline }, baselineFile }: Examined, added: number, isDry: boolean): string {
  const parts = [
    `${added} added`,
    `${(baseline?.left.length ?? 0) - (baseline?.strange.length ?? 0)} known before`,
    ...(baseline?.paid.length ? [`${baseline.paid.length} paid and taken out`] : []),
    ...(baseline?.strange.length ? [`${baseline.strange.length} of unknown rules taken out`] : []),
  ];
  return `${isDry ? "Would write" : "Wrote"} ${baselineFile.path}: ${parts.join(", ")}.`;
}
