import { isWithin } from "../text/is-within.ts";
import { type Member, MergeFault, type MergeOptions } from "./member.ts";

const longestName = 200;

/**
 * Demands that members can be told apart and rolled up.
 * @throws {MergeFault} otherwise.
 */
export function requireMergeable(members: readonly Member[], { organisation }: MergeOptions): void {
  if (members.length === 0)
    throw new MergeFault("There is no report to roll up.", "Name at least one JSON report of a check.");
  const names = members.map(({ name }) => name).sort();
  names.forEach((name, index) => {
    if (!isName(name))
      throw new MergeFault(
        `A repository cannot be called "${name}".`,
        "Give its report another name: NAME=FILE, a relative path without dots.",
      );
    const other = names.slice(0, index).find((before) => isWithin(before, name));
    if (other === name)
      throw new MergeFault(`Two reports are of ${name}.`, "Leave one out, or tell them apart: NAME=FILE.");
    if (other !== undefined)
      throw new MergeFault(
        `${name} could be a folder of ${other}, so nobody could tell their files apart.`,
        "Give one of them another name: NAME=FILE.",
      );
  });
  if (organisation !== undefined && !names.includes(organisation))
    throw new MergeFault(
      `The organisation ${organisation} is not among the repositories: ${listed(names)}.`,
      "Name one of them, or add its report.",
    );
  for (const { name, dossier } of members) {
    if (dossier.result.rollUp)
      throw new MergeFault(
        `The report of ${name} is a roll-up itself.`,
        "Roll up the reports that it was made of.",
      );
    if (dossier.result.comparison)
      throw new MergeFault(
        `The report of ${name} is of a change (--since), not of the whole project.`,
        "Check the project without --since.",
      );
  }
}

function isName(name: string): boolean {
  if (name === "" || name.length > longestName || name.includes("\\")) return false;
  return name.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

function listed(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join(", ")} and ${names.length - 5} more` : names.join(", ");
}
