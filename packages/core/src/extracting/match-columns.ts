import type { Table } from "../document/table.ts";
import type { FieldPath } from "../kinds/field-path.ts";
import type { Kind } from "../kinds/kind.ts";
import { normaliseKey, normaliseKeyWithoutNotes } from "../text/normalise-key.ts";

/**
 * Which field each name means: a field's own name first, its other names second, and a name that it shares with a
 * better owner last; no field twice. A name that comes again means the part of a group before a second field of that
 * name (`Score | Rating | Score | Rating`). Names that mean nothing have `undefined`.
 */
export function matchNames(names: readonly string[], kind: Kind): (FieldPath | undefined)[] {
  const keys = names.map((name) => [normaliseKey(name), normaliseKeyWithoutNotes(name)] as const);
  const own = ownNames(keys, kind);
  const taken = new Set<FieldPath>(own.values());
  const seen = new Set<string>();
  return keys.map(([whole, short], index) => {
    const isRepeated = seen.has(whole) || seen.has(short);
    const match =
      own.get(index) ??
      bestMatch(whole, kind, taken, isRepeated) ??
      bestMatch(short, kind, taken, isRepeated);
    seen.add(whole).add(short);
    if (match) taken.add(match);
    return match;
  });
}

/** The names that are a field's own, by their place: `Impact` keeps its field, although `Severity` comes before it. */
function ownNames(keys: readonly (readonly [string, string])[], kind: Kind): Map<number, FieldPath> {
  const found = new Map<number, FieldPath>();
  for (const path of kind.paths) {
    const name = normaliseKey(path.path);
    const index = keys.findIndex(([whole, short]) => whole === name || short === name);
    if (index >= 0 && !path.path.includes(".") && !found.has(index)) found.set(index, path);
  }
  return found;
}

function bestMatch(
  key: string,
  kind: Kind,
  taken: ReadonlySet<FieldPath>,
  isRepeated: boolean,
): FieldPath | undefined {
  const free = (path: FieldPath): boolean => !taken.has(path);
  const strong = kind.paths.find((path) => path.names.has(key) && free(path));
  const weak = kind.paths.find((path) => path.weakNames.has(key) && free(path));
  return isRepeated ? (weak ?? strong) : (strong ?? weak);
}

/**
 * The fields of a table's columns where the table holds records of a kind: it has a column for the id and another one, or
 * one for the name and two others. `undefined` where it does not.
 */
export function matchColumns(table: Table, kind: Kind): (FieldPath | undefined)[] | undefined {
  if (table.header.length < 2) return undefined;
  const columns = matchNames(
    table.header.map((cell) => cell.value),
    kind,
  );
  const known = new Set(columns.flatMap((column) => column?.path ?? []));
  const isNamed = kind.names.some((name) => known.has(name));
  return (known.has("id") && known.size >= 2) || (isNamed && known.size >= 3) ? columns : undefined;
}
