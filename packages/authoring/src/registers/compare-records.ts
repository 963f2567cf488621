import { append, type Kind, type RecordOf } from "@aims-lint/core";
import { saysSame } from "./compare-texts.ts";
import { placeOf } from "./place-of.ts";
import type { Register, RegisterRow } from "./register.ts";
import { type WrittenEntry, writtenEntries } from "./written-entries.ts";

/** What a record says otherwise in the file than in the project. */
export interface Difference {
  readonly record: RecordOf;
  readonly header: string;
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
}

/**
 * Compares a register with the records of its kind: by their ids; where several have one id, by their places, or else in their order. A row
 * without an id is there already where a record without one says all the same, or where most of it stands at the place that the row names.
 */
export function compareRecords(register: Register, records: readonly RecordOf[], kind: Kind): Comparison {
  const known = records.map((record) => toKnown(record, kind));
  const byId = new Map<string, Known[]>();
  for (const each of known) append(byId, each.id, each);
  const idColumn = register.columns.findIndex(({ path }) => path === "id");
  const used = new Set<Known>();
  const result = { added: [] as RegisterRow[], same: 0, differences: [] as Difference[] };
  for (const row of register.rows) {
    const id = kind.normaliseId(row.cells[idColumn] ?? "");
    const free = (byId.get(id) ?? []).filter((each) => !used.has(each));
    const isPlaced = (each: Known): boolean => row.place !== undefined && each.place === row.place;
    const differs = (each: Known): Difference[] => differencesOf(row, register, each, kind);
    const mostly = row.cells.filter((cell) => cell !== "").length / 2;
    const present =
      id === ""
        ? (free.find((each) => differs(each).length === 0) ??
          free.find((each) => isPlaced(each) && differs(each).length <= mostly))
        : (free.find(isPlaced) ?? free[0]);
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

/** A record with what it says. */
interface Known {
  readonly record: RecordOf;
  readonly entries: readonly WrittenEntry[];
  /** As ids are compared; empty where it has none. */
  readonly id: string;
  readonly place: string;
}

function toKnown(record: RecordOf, kind: Kind): Known {
  const entries = writtenEntries(record, kind);
  return { record, entries, id: kind.normaliseId(textOf(entries, "id")), place: placeOf(record) };
}

function textOf(entries: readonly WrittenEntry[], path: string): string {
  return entries.find((entry) => entry.path === path)?.text ?? "";
}

function differencesOf(
  row: RegisterRow,
  { columns }: Register,
  { record, entries }: Known,
  kind: Kind,
): Difference[] {
  return columns.flatMap(({ header, path }, index) => {
    const there = row.cells[index] ?? "";
    if (there === "" || path === "id") return [];
    const entry = entries.find((each) =>
      path === undefined ? each.path === undefined && each.header === header : each.path === path,
    );
    const field = kind.paths.find((each) => each.path === path);
    const here = entry?.text ?? "";
    return saysSame(here, there, field) ? [] : [{ record, header, here, there, entry }];
  });
}
