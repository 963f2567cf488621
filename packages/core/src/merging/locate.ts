import { append } from "../text/append.ts";
import { compare } from "../text/compare.ts";
import { isWithin } from "../text/is-within.ts";
import type { Member, MergeOptions } from "./member.ts";
import { type Beside, createRelocation, type Relocation } from "./relocation.ts";
import { isRepositoryName } from "./require-mergeable.ts";

/** A member and how it is told. */
export interface Located extends Member {
  readonly to: Relocation;
}

/** The members, in order of name. */
export interface LocatedMembers {
  readonly members: readonly Located[];
  /** The one that keeps what holds for all; absent where there is none, or the reports do not say which. */
  readonly organisation: Located | undefined;
}

/** Says how the paths and names of each member are told, and who tells of the documents that it read beside its own. */
export function locate(given: readonly Member[], options: MergeOptions): LocatedMembers {
  const sorted = given.toSorted((a, b) => compare(a.name, b.name));
  const name = organisationOf(sorted, options);
  const besideOf = describeBeside(sorted, options);
  const members = sorted.map((member) => ({
    ...member,
    // What the organisation's own check read of others, they tell themselves.
    to: createRelocation(member, member.name === name ? { isTeller: false } : besideOf(member)),
  }));
  return { members, organisation: members.find((member) => member.name === name) };
}

/** The project whose documents were read beside those of a member, as that check called it. */
export function sourceOf({ dossier }: Member): string | undefined {
  return dossier.provenance.organisation?.project ?? dossier.result.organisation?.name;
}

function describeBeside(members: readonly Member[], options: MergeOptions): (member: Member) => Beside {
  const byProject = new Map<string, Member[]>();
  const tellers = new Map<string, Member>();
  for (const member of members) {
    append(byProject, member.dossier.provenance.project, member);
    const source = sourceOf(member);
    if (source !== undefined && !tellers.has(source)) tellers.set(source, member);
  }
  const free = freeFolders(members);
  return (member) => {
    const source = sourceOf(member);
    if (source === undefined) return { isTeller: false };
    const found = byProject.get(source) ?? [];
    const owner = found.length === 1 ? found[0]?.name : options.organisation;
    if (owner !== undefined) return { owner, folder: owner, isTeller: false };
    const isTeller = tellers.get(source) === member;
    return free(source) ? { folder: source, isTeller } : { isTeller };
  };
}

/** The member that was named, or the one whose documents another member read. */
function organisationOf(members: readonly Member[], { organisation }: MergeOptions): string | undefined {
  if (organisation !== undefined) return organisation;
  const read = new Set(members.flatMap((member) => sourceOf(member) ?? []));
  const found = members.filter(({ dossier }) => read.has(dossier.provenance.project));
  return found.length === 1 ? found[0]?.name : undefined;
}

/** Whether paths may begin with a name that is no member's. */
function freeFolders(members: readonly Member[]): (name: string) => boolean {
  return (folder) =>
    isRepositoryName(folder) &&
    members.every(({ name }) => !isWithin(name, folder) && !isWithin(folder, name));
}
