import type { Table } from "../document/table.ts";
import type { FieldPath } from "../kinds/field-path.ts";
import type { Kind } from "../kinds/kind.ts";
import { normaliseKey, normaliseKeyWithoutNotes } from "../text/normalise-key.ts";

/**
 * Which field each name means, in order: its own name first, a name that it shares with a better owner
 * second; no field twice. A name that comes again means the part of a group before a second field of that name
 * (`Score | Rating | Score | Rating`). Names that mean nothing have `undefined`.
 */
export function matchNames(names: readonly string[], kind: Kind): (FieldPath | undefined)[] {
  const keys = names.map((name) => [normaliseKey(name), normaliseKeyWithoutNotes(name)] as const);
  const found: (FieldPath | undefined)[] = [];
  const taken = new Set<FieldPath>();
  const seen = new Set<string>();
  for (const [whole, short] of keys) {
    const isRepeated = seen.has(whole) || seen.has(short);
    if (!isRepeated) makeWay(whole, keys, kind, found, taken);
    const match = bestMatch(whole, kind, taken, isRepeated) ?? bestMatch(short, kind, taken, isRepeated);
    seen.add(whole).add(short);
    if (match) taken.add(match);
    found.push(match);
  }
  return found;
}

/**
 * `Severity | Impact`: severity may be the impact, but where a column has that very name, and another field answers
 * to severity, it goes there.
 */
function makeWay(
  name: string,
  keys: readonly (readonly [string, string])[],
  kind: Kind,
  found: (FieldPath | undefined)[],
  taken: Set<FieldPath>,
): void {
  const at = found.findIndex((path) => path !== undefined && normaliseKey(path.path) === name);
  const own = found[at];
  const other = keys[at]?.flatMap(
    (key) => kind.paths.find((path) => path.names.has(key) && !taken.has(path)) ?? [],
  )[0];
  if (!own || !other) return;
  found[at] = other;
  taken.delete(own);
  taken.add(other);
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
 * one for the name and two others. Where the kind takes columns that are no fields, they count too. `undefined` where
 * the table holds none.
 */
export function matchColumns(table: Table, kind: Kind): (FieldPath | undefined)[] | undefined {
  if (table.header.length < 2) return undefined;
  const columns = matchNames(
    table.header.map((cell) => cell.value),
    kind,
  );
  const known = new Set(columns.flatMap((column) => column?.path ?? []));
  const isNamed = kind.names.some((name) => known.has(name));
  const count = known.size + restOf(table, columns, kind).length;
  return (known.has("id") && count >= 2) || (isNamed && count >= 3) ? columns : undefined;
}

/** The places of the columns that are no fields, where the kind takes such columns. */
export function restOf(
  { header }: Table,
  columns: readonly (FieldPath | undefined)[],
  { rest }: Kind,
): number[] {
  if (rest === undefined || columns.some((column) => column?.path === rest)) return [];
  return header.flatMap(({ value }, index) =>
    columns[index] === undefined && value.trim() !== "" ? [index] : [],
  );
}
