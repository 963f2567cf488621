import { listed } from "./listed.ts";
import { type Member, MergeFault, type MergeOptions } from "./member.ts";
import { requireWhole } from "./require-whole.ts";

const longestName = 200;

/**
 * Demands that members can be told apart and rolled up.
 * @throws {MergeFault} otherwise.
 */
export function requireMergeable(members: readonly Member[], { organisation }: MergeOptions): void {
  if (members.length === 0)
    throw new MergeFault("There is no report to roll up.", "Name at least one JSON report of a check.");
  const names = members.map(({ name }) => name).sort();
  const known = new Set<string>();
  for (const name of names) {
    if (!isRepositoryName(name))
      throw new MergeFault(
        `A repository cannot be called "${name}".`,
        "Give its report another name: NAME=FILE, a relative path without dots.",
      );
    if (known.has(name))
      throw new MergeFault(`Two reports are of ${name}.`, "Leave one out, or tell them apart: NAME=FILE.");
    const other = foldersOf(name).find((folder) => known.has(folder));
    if (other !== undefined)
      throw new MergeFault(
        `${name} could be a folder of ${other}, so nobody could tell their files apart.`,
        "Give one of them another name: NAME=FILE.",
      );
    known.add(name);
  }
  if (organisation !== undefined && !names.includes(organisation))
    throw new MergeFault(
      `The organisation ${organisation} is not among the repositories: ${listed(names)}.`,
      "Name one of them, or add its report.",
    );
  for (const member of members) requireWhole(member);
}

/** Whether paths may begin with a text as the name of a repository: `chat`, `acme/chat`. */
export function isRepositoryName(name: string): boolean {
  if (name === "" || name.length > longestName || name.includes("\\")) return false;
  return name.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

/** `a`, `a/b` of `a/b/c`. */
function foldersOf(name: string): string[] {
  const parts = name.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}
