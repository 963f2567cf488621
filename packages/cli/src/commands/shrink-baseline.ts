import { baselineChange, type Examined } from "@aims-lint/node";
import type { Given } from "../arguments/given.ts";
import { projectRootOf } from "../examine.ts";
import { isCi } from "../is-ci.ts";
import { carryOut } from "../proposing/carry-out.ts";
import type { Surroundings } from "../surroundings.ts";

/**
 * Takes paid debt out of the baseline, and says so. Only a check of the whole project as it is now does; what another day or
 * another configuration would make of it counts for nothing, and on CI nobody would commit the file.
 * @throws {CannotCheckError} where the baseline is not as it was read.
 */
export async function shrinkBaseline(
  { result: { baseline }, config, baselineFile }: Examined,
  given: Given,
  surroundings: Surroundings,
): Promise<void> {
  if (!baseline?.isWhole || given.has("today") || given.has("config")) return;
  const { paid, left } = baseline;
  const old = new Set(config.baseline?.entries.map(({ fingerprint }) => fingerprint));
  const moved = left.filter(({ fingerprint }) => !old.has(fingerprint)).length;
  const change = paid.length + moved > 0 ? baselineChange(baselineFile, left) : undefined;
  if (!change) return;
  if (isCi(surroundings.env)) {
    surroundings.say(`${state(paid.length, moved)} Run aims-lint where you can commit ${change.path}.`);
    return;
  }
  const projectRoot = projectRootOf(given.words, surroundings.cwd);
  try {
    await carryOut([change], { projectRoot, show: "nothing" }, given, surroundings);
  } catch (error) {
    // A check may run where it may not write; what it found stands.
    if (!(error instanceof Error) || !("syscall" in error)) throw error;
    surroundings.say(`${state(paid.length, moved)} ${change.path} could not be written: ${error.message}.`);
    return;
  }
  surroundings.say(`${state(paid.length, moved)} ${change.path} was brought up to date; commit it.`);
}

function state(paid: number, moved: number): string {
  const parts = [
    ...(paid > 0 ? [`${paid} known ${paid === 1 ? "finding is" : "findings are"} paid`] : []),
    ...(moved > 0 ? [`${moved} ${moved === 1 ? "goes" : "go"} by another name now`] : []),
  ];
  return `${parts.join(", ")}.`;
}
