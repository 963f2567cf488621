import { append, type Catalogue } from "@aims-lint/core";
import type { CoverageEntry } from "./select-coverage.ts";

/** Requirements below one heading of the standard. */
export interface EntryGroup {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly CoverageEntry[];
}

/** Entries by the highest heading that they stand under, in the order of the standard. */
export function groupEntries(
  entries: readonly CoverageEntry[],
  catalogue: Pick<Catalogue, "groups">,
): EntryGroup[] {
  const groups = new Map<string, CoverageEntry[]>();
  for (const entry of entries) {
    const id = topOf(entry.group ?? "");
    append(groups, id, entry);
  }
  return [...groups].map(([id, own]) => ({ id, title: titleOf(id, catalogue), entries: own }));
}

/** `A.6 AI system life cycle`; requirements that stand under nothing have a heading all the same. */
export function headingOf(id: string, title: string): string {
  return `${id} ${title}`.trim() || "Requirements";
}

/** Clauses stand together below their first number; headings such as `A.6` are the highest of their kind. */
function topOf(group: string): string {
  return /^\d+/.exec(group)?.[0] ?? group;
}

function titleOf(id: string, { groups = [] }: Pick<Catalogue, "groups">): string {
  return groups.find((group) => group.id === id)?.title ?? "";
}
