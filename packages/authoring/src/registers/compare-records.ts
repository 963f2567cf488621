import type { Kind, RecordOf } from "@aims-lint/core";
import { saysSame } from "./compare-texts.ts";
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
 * Compares a register with the records of its kind: by their ids, and where several have one id, in their order. A row without an id
 * is there already where a record without one says all the same.
 */
export function compareRecords(register: Register, records: readonly RecordOf[], kind: Kind): Comparison {
  const idColumn = register.columns.findIndex(({ path }) => path === "id");
  const known = records.map((record) => ({ record, entries: writtenEntries(record, kind) }));
  const byId = new Map<string, (typeof known)[number]>();
  const numbered = createNumbering(kind);
  for (const entry of known) byId.set(numbered(textOf(entry.entries, "id")), entry);
  const again = createNumbering(kind);
  const unnamed = known.filter(({ entries }) => textOf(entries, "id") === "");
  const used = new Set<unknown>();
  const result = { added: [] as RegisterRow[], same: 0, differences: [] as Difference[] };
  for (const row of register.rows) {
    const id = row.cells[idColumn] ?? "";
    const present =
      id === ""
        ? unnamed.find((each) => !used.has(each) && differencesOf(row, register, each, kind).length === 0)
        : byId.get(again(id));
    if (!present) {
      result.added.push(row);
      continue;
    }
    used.add(present);
    const differences = differencesOf(row, register, present, kind);
    result.differences.push(...differences);
    if (differences.length === 0) result.same++;
  }
  return result;
}

/** Gives ids in the form in which they are compared; one that comes again gets its number. */
function createNumbering(kind: Kind): (id: string) => string {
  const counts = new Map<string, number>();
  return (id) => {
    const key = kind.normaliseId(id);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${key}#${count}`;
  };
}

function textOf(entries: readonly WrittenEntry[], path: string): string {
  return entries.find((entry) => entry.path === path)?.text ?? "";
}

function differencesOf(
  row: RegisterRow,
  { columns }: Register,
  { record, entries }: { record: RecordOf; entries: readonly WrittenEntry[] },
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
