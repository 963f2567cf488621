import { type Kind, type Project, type RecordOf, unlessBlocked } from "@aims-lint/core";
import { recordsIn } from "./records-in.ts";
import { registersOf } from "./registers.ts";

/** What a register has a place for. */
export interface Places<K extends Kind = Kind> {
  /** Its rows that count, one at the least. */
  readonly rows: readonly RecordOf<K>[];
  readonly count: number;
  /** `document:AIMS-RSK-002`, for findings about the register as a whole. */
  readonly subject: string;
  /** Whether any row has a place for a field, filled in or not. */
  has(path: string): boolean;
}

/**
 * Makes the function that finds, by the paths of their documents, what the registers of a kind have a place for; hand it to
 * `project.derive`. What a whole register has no place for is said once. Only rows that `counts` count, and none with shifted
 * cells.
 */
export function placesOf<K extends Kind>(
  kind: K,
  counts: (row: RecordOf<K>) => boolean = () => true,
): (project: Project) => ReadonlyMap<string, Places<K>> {
  const registers = registersOf(kind);
  return (project) => {
    const found = new Map<string, Places<K>>();
    for (const documents of new Set(project.derive(registers).values())) {
      const rows = documents
        .flatMap((entry) => recordsIn(entry, kind))
        .filter((row) => !row.ragged && counts(row));
      const [first] = rows;
      if (!first) continue;
      const known = new Set(
        kind.paths
          .map(({ path }) => path)
          .filter((path) => rows.some((row: RecordOf) => row.state(path) !== "absent")),
      );
      const subject = documents[0]?.subject ?? first.ref;
      const places = { rows, count: rows.length, subject, has: (path: string) => known.has(path) };
      for (const { document } of documents) found.set(document.path, places);
    }
    return found;
  };
}

/**
 * Splits what a row lacks: `own` is reported at the row, `everywhere` is lacking in its whole register and reported `once` for
 * it. Where a register has one row only, all of it is the row's own.
 */
export function splitLacking<P extends string>(
  lacking: readonly P[],
  places: Places | undefined,
): { readonly own: readonly P[]; readonly everywhere: readonly P[] } {
  if (!places || places.count < 2) return { own: lacking, everywhere: [] };
  return {
    own: lacking.filter((path) => places.has(path)),
    everywhere: lacking.filter((path) => !places.has(path)),
  };
}

/**
 * Makes the function that finds, by registers, what at least one row lacks and no row has a place for; hand it to
 * `project.derive`. A message that lists all of it is the same whichever row is looked at first.
 */
export function lackingEverywhere<K extends Kind, P extends string>(
  find: (project: Project) => ReadonlyMap<string, Places<K>>,
  paths: readonly P[],
  lacks: (row: RecordOf<K>, path: P, project: Project) => boolean,
): (project: Project) => ReadonlyMap<Places<K>, readonly P[]> {
  return (project) => {
    const registers = new Set(project.derive(find).values());
    const isLacking = (row: RecordOf<K>, path: P): boolean =>
      unlessBlocked(() => lacks(row, path, project), false);
    return new Map(
      [...registers].map((places) => [
        places,
        paths.filter((path) => !places.has(path) && places.rows.some((row) => isLacking(row, path))),
      ]),
    );
  };
}
