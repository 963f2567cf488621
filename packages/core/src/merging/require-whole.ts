import { countsFully } from "../summarising/coverage.ts";
import { type Member, MergeFault } from "./member.ts";

/**
 * Demands that a report is of a whole project, and of itself only. A check of some of its files counts what stands against a requirement and shows
 * only what is in those files: rolled up, the rest would be out of sight.
 * @throws {MergeFault} otherwise.
 */
export function requireWhole({ name, dossier: { result } }: Member): void {
  if (result.rollUp)
    throw new MergeFault(
      `The report of ${name} is a roll-up itself.`,
      "Roll up the reports that it was made of.",
    );
  if (result.comparison)
    throw new MergeFault(
      `The report of ${name} is of a change (--since), not of the whole project.`,
      "Check the project without --since.",
    );
  const shown = new Map<string, number>();
  for (const finding of result.findings.filter((one) => !one.waived && countsFully(one)))
    for (const id of new Set(finding.requirements)) shown.set(id, (shown.get(id) ?? 0) + 1);
  const known = new Set<string>();
  for (const { requirement, findings } of result.coverage) {
    if (known.has(requirement))
      throw new MergeFault(
        `The report of ${name} has ${requirement} twice.`,
        "Write it again in its repository.",
      );
    known.add(requirement);
    if ((shown.get(requirement) ?? 0) < findings)
      throw new MergeFault(
        `The report of ${name} shows ${shown.get(requirement) ?? 0} of ${findings} findings against ${requirement}: it is not of the whole project.`,
        "Check the project without naming files.",
      );
  }
}
