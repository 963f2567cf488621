import { append, type Kind, type RecordOf } from "@aims-lint/core";
import { comparable, saysSame } from "./compare-texts.ts";
import { placeOf } from "./place-of.ts";
import type { Register, RegisterColumn, RegisterRow } from "./register.ts";
import { type WrittenEntry, writtenEntries } from "./written-entries.ts";

/** What a record says otherwise in the file than in the project. */
export interface Difference {
  readonly record: RecordOf;
  readonly header: string;
  /** The field; `undefined` for a column of the organisation's own. */
  readonly path: string | undefined;
  /** What the project says; empty where nothing. */
  readonly here: string;
  /** What the file says; never empty: nothing is emptied by an import. */
  readonly there: string;
  /** Where the project says it; `undefined` where it has no place for it. */
  readonly entry: WrittenEntry | undefined;
}

/** A register beside the records of the project. */
export interface Comparison {
  /** The rows that the project does not have. */
  readonly added: readonly RegisterRow[];
  /** How many rows say what the project says already. */
  readonly same: number;
  readonly differences: readonly Difference[];
  /** The rows of each id that the file has more than once. */
  readonly twins: readonly (readonly RegisterRow[])[];
}

/**
 * Compares a register with the records of its kind: by their ids; where several have one id, by their places, then by saying all the same,
 * or else in their order. A row without an id is there already where a record without one says all the same, or where most of it stands at the place that the row names.
 */
export function compareRecords(register: Register, records: readonly RecordOf[], kind: Kind): Comparison {
  const known = records.map((record) => toKnown(record, kind));
  const byId = new Map<string, Known[]>();
  for (const each of known) append(byId, each.id, each);
  const nameless = indexed(byId.get("") ?? []);
  const idColumn = register.columns.findIndex(({ path }) => path === "id");
  const used = new Set<Known>();
  const idOf = ({ cells }: RegisterRow): string => kind.normaliseId(cells[idColumn] ?? "");
  const rowsById = new Map<string, RegisterRow[]>();
  for (const row of register.rows) append(rowsById, idOf(row), row);
  const twins = [...rowsById].flatMap(([id, rows]) => (id === "" || rows.length === 1 ? [] : [rows]));
  const result = { added: [] as RegisterRow[], same: 0, differences: [] as Difference[], twins };
  const settled = new Map<RegisterRow, Known>();
  for (const row of twins.flat().filter(({ place }) => place === undefined)) {
    const own = (byId.get(idOf(row)) ?? []).find(
      (each) => !used.has(each) && differencesOf(row, register, each, kind).length === 0,
    );
    if (own) settled.set(row, own);
    if (own) used.add(own);
  }
  for (const row of register.rows) {
    const id = idOf(row);
    const differs = (each: Known): Difference[] => differencesOf(row, register, each, kind);
    const isPlaced = (each: Known): boolean => row.place !== undefined && each.place === row.place;
    const isFree = (each: Known): boolean => !used.has(each);
    const present =
      settled.get(row) ??
      (id === ""
        ? presentWithoutId(row, register, nameless, { isFree, differs })
        : firstOf((byId.get(id) ?? []).filter(isFree), { isPlaced, differs }));
    if (!present) {
      result.added.push(row);
      continue;
    }
    used.add(present);
    const differences = differs(present);
    result.differences.push(...differences);
    if (differences.length === 0) result.same++;
  }
  return result;
}

function firstOf(
  free: readonly Known[],
  {
    isPlaced,
    differs,
  }: { isPlaced: (each: Known) => boolean; differs: (each: Known) => readonly Difference[] },
): Known | undefined {
  if (free.length < 2) return free[0];
  return free.find(isPlaced) ?? free.find((each) => differs(each).length === 0) ?? free[0];
}

/** The records without an id, by what they say and by their places: a register may have thousands. */
interface Nameless {
  readonly byText: ReadonlyMap<string, readonly Known[]>;
  readonly byPlace: ReadonlyMap<string, readonly Known[]>;
}

function indexed(known: readonly Known[]): Nameless {
  const byText = new Map<string, Known[]>();
  const byPlace = new Map<string, Known[]>();
  for (const each of known) {
    append(byPlace, each.place, each);
    for (const [name, { text }] of each.entries) append(byText, textKey(name, text), each);
  }
  return { byText, byPlace };
}

function presentWithoutId(
  row: RegisterRow,
  { columns }: Register,
  { byText, byPlace }: Nameless,
  { isFree, differs }: { isFree: (each: Known) => boolean; differs: (each: Known) => readonly Difference[] },
): Known | undefined {
  const said = columns.flatMap((column, index) => {
    const text = row.cells[index] ?? "";
    return text === "" ? [] : [byText.get(textKey(nameOf(column), text)) ?? []];
  });
  // Who says all the same says each of it, so that the rarest text leaves few to look at.
  const rarest = said.reduce((fewest, each) => (each.length < fewest.length ? each : fewest), said[0] ?? []);
  const placed = row.place === undefined ? [] : (byPlace.get(row.place) ?? []);
  return (
    rarest.find((each) => isFree(each) && differs(each).length === 0) ??
    placed.find((each) => isFree(each) && differs(each).length <= said.length / 2)
  );
}

/** A record with what it says. */
interface Known {
  readonly record: RecordOf;
  /** By the name of `nameOf`. */
  readonly entries: ReadonlyMap<string, WrittenEntry>;
  /** As ids are compared; empty where it has none. */
  readonly id: string;
  readonly place: string;
}

function toKnown(record: RecordOf, kind: Kind): Known {
  const entries = new Map<string, WrittenEntry>();
  for (const entry of writtenEntries(record, kind)) {
    const name = nameOf(entry);
    if (!entries.has(name)) entries.set(name, entry);
  }
  const id = entries.get(nameOf({ path: "id", header: "" }))?.text ?? "";
  return { record, entries, id: kind.normaliseId(id), place: placeOf(record) };
}

/** What tells columns apart: the field, or the name of one that is none. */
function nameOf({ path, header }: Pick<RegisterColumn, "path" | "header">): string {
  return path === undefined ? `own ${header}` : `field ${path}`;
}

function textKey(name: string, text: string): string {
  return `${name}\n${comparable(text)}`;
}

function differencesOf(
  row: RegisterRow,
  { columns }: Register,
  { record, entries }: Known,
  kind: Kind,
): Difference[] {
  return columns.flatMap((column, index) => {
    const { header, path } = column;
    const there = row.cells[index] ?? "";
    if (there === "" || path === "id") return [];
    const entry = entries.get(nameOf(column));
    const field = kind.paths.find((each) => each.path === path);
    const here = entry?.text ?? "";
    return saysSame(here, there, field) ? [] : [{ record, header, path, here, there, entry }];
  });
}
