import type { DroppedFix, Finding, Fixing } from "@aims-lint/core";
import type { Examined } from "@aims-lint/node";
import type { Given } from "../arguments/given.ts";
import { fixProject, type Part } from "../examine.ts";
import { counted } from "../output/counted.ts";
import { carryOut } from "../proposing/carry-out.ts";
import type { Surroundings } from "../surroundings.ts";

/**
 * Carries out what can be fixed, or with `--dry-run` shows it, says what was done and what could not be, and gives what is left.
 * @throws {CannotCheckError} where no check took place, or the disk is not as it was read; then nothing was written.
 */
export async function runFix(given: Given, surroundings: Surroundings, part: Part): Promise<Examined> {
  const fixed = await fixProject(given, surroundings, { ...part, scaffold: given.has("scaffold") });
  const { changes, projectRoot, examination } = fixed;
  // A report for programs has the standard output for itself.
  const isForPeople = (given.value("format") ?? "text") === "text";
  if (changes.length > 0 || given.has("dry-run"))
    await carryOut(changes, { projectRoot, show: isForPeople ? "diff" : "nothing" }, given, surroundings);
  surroundings.say(...account(fixed, given.has("dry-run")));
  return examination;
}

/** What was done, what was not, and why. */
function account({ fixed, changes, dropped, stopped, examination }: Fixing, isDry: boolean): string[] {
  const done =
    fixed.length === 0
      ? "Nothing was found that can be fixed without a person's judgement."
      : `${isDry ? "Would fix" : "Fixed"} ${counted(fixed.length, "finding")} in ${counted(changes.length, "file")}.`;
  return [
    done,
    ...leftAlone(examination.result.findings),
    ...dropped.map(toLine),
    ...(stopped ? [ends[stopped]] : []),
  ];
}

/** Somebody has decided to live with these, so that they are not touched; whoever expects it shall know. */
function leftAlone(findings: readonly Finding[]): string[] {
  const fixable = findings.filter(({ fix }) => fix && (fix.level ?? "safe") === "safe");
  const known = fixable.filter((finding) => finding.known).length;
  const waived = fixable.filter((finding) => finding.waived).length;
  const parts = [
    ...(known === 0 ? [] : [`${counted(known, "finding")} known as debt`]),
    ...(waived === 0 ? [] : [`${counted(waived, "finding")} waived`]),
  ];
  return parts.length === 0 ? [] : [`Left alone, though there is a fix: ${parts.join(", ")}.`];
}

function toLine({ finding: { at, rule }, fix, reason }: DroppedFix): string {
  return `${at.path}:${at.start.line}:${at.start.column}: not fixed (${rule}, ${fix.description}): ${reason}.`;
}

const ends: Readonly<Record<NonNullable<Fixing["stopped"]>, string>> = {
  cycle: "Some fixes undo each other; they were left alone. Decide between them by hand.",
  passes: "More can be fixed. Run it again.",
  checks: "Not every fix was tried, since so many do not work. Name a rule with --rule, or a path.",
};
