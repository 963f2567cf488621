import type { Project, RecordOf } from "@aims-lint/core";
import { role } from "../../kinds/role.ts";
import { isSamePerson, isSameRole, mentionsOf } from "./people.ts";

type Role = RecordOf<typeof role>;

/** The role register, by the people in it. */
export interface RoleIndex {
  /** Whether it says of anybody who holds a role; where it does not, a name cannot be looked up. */
  readonly namesHolders: boolean;
  /** The roles that a text names, by their id or title or by who holds them. */
  find(text: string): readonly Role[];
  /** Whether somebody whom a text names is in the register: as a role, its holder or a deputy. */
  knows(text: string): boolean;
}

interface Known {
  readonly role: Role;
  readonly titles: readonly string[];
  readonly holders: readonly string[];
  readonly deputies: readonly string[];
}

/** Indexes the role register; ask for it with `project.derive(roleIndex)`. */
export function roleIndex(project: Project): RoleIndex {
  const known = project
    .records(role)
    .filter((record) => !record.ragged)
    .map(read);
  const find = (text: string): readonly Role[] => {
    const mentions = mentionsOf(text);
    return known
      .filter((entry) => mentions.some((mention) => isIn(mention, entry)))
      .map((entry) => entry.role);
  };
  return {
    namesHolders: known.some(({ holders }) => holders.length > 0),
    find,
    knows(text) {
      const mentions = mentionsOf(text);
      const isDeputy = known.some(({ deputies }) =>
        deputies.some((deputy) => mentions.some((mention) => isSamePerson(mention, deputy))),
      );
      return isDeputy || find(text).length > 0;
    },
  };
}

function isIn(mention: string, { titles, holders }: Known): boolean {
  return (
    titles.some((title) => isSameRole(mention, title)) ||
    holders.some((holder) => isSamePerson(mention, holder))
  );
}

function read(record: Role): Known {
  const written = (path: "id" | "name" | "holder" | "deputy"): string[] =>
    record.state(path) === "read" ? mentionsOf(record.written(path) ?? "") : [];
  return {
    role: record,
    titles: [...written("id"), ...written("name")],
    holders: written("holder"),
    deputies: written("deputy"),
  };
}
