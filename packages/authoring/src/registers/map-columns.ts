import { type FieldPath, type Kind, matchNames, nearest, normaliseKey } from "@aims-lint/core";
import { CannotWriteError } from "../cannot-write-error.ts";
import type { Column, UnreadableCell } from "./column.ts";
import { readCell } from "./read-cell.ts";
import type { SheetRow } from "@aims-lint/sheets";

/** The column in which `export` says where a record is written. `import` leaves it out. */
export const placeHeader = "aims-lint: written at";

/** What a person says of a column: the field, `""` where it is none, `-` where it is to be left out. */
export type GivenColumns = ReadonlyMap<string, string>;

/**
 * Says which field each column gives, and what speaks for it: what a person says first, then the names that the kind knows, those of the
 * configuration among them. No field is given twice.
 * @param said what speaks for a column that is given, in words.
 * @throws {CannotWriteError} for a column or a field that is not there, and for two columns that are to give the same field.
 */
export function mapColumns(
  headers: readonly string[],
  rows: readonly SheetRow[],
  kind: Kind,
  given: GivenColumns = new Map(),
  said = "as you say",
): Column[] {
  requireKnown(headers, kind, given);
  const taken = new Set(given.values());
  const open = headers.map((header) => (given.has(header) || header === placeHeader ? "" : header));
  const matches = matchNames(open, { ...kind, paths: kind.paths.filter(({ path }) => !taken.has(path)) });
  const used = new Set<string>();
  return headers.flatMap((header, index): Column[] => {
    if (header === "") return [];
    const word = used.has(header) ? undefined : given.get(header);
    used.add(header);
    const field = word === undefined ? matches[index] : kind.paths.find(({ path }) => path === word);
    const isDropped = word === "-" || header === placeHeader;
    const texts = rows.map(({ cells }) => cells[index] ?? "").filter((text) => text !== "");
    const readable = field ? texts.filter((text) => readCell(field, text).state !== "unreadable").length : 0;
    const because = reason(header, word === undefined ? undefined : said, field);
    return [{ header, index, field, isDropped, because, filled: texts.length, readable }];
  });
}

/** The cells that their fields cannot read, in reading order. */
export function unreadableCells(columns: readonly Column[], rows: readonly SheetRow[]): UnreadableCell[] {
  return rows.flatMap(({ line, cells }) =>
    columns.flatMap(({ header, index, field }) => {
      const text = cells[index] ?? "";
      const reading = field && text !== "" ? readCell(field, text) : undefined;
      return reading?.state === "unreadable"
        ? [{ line, header, found: reading.found, expected: reading.expected }]
        : [];
    }),
  );
}

function reason(header: string, said: string | undefined, field: FieldPath | undefined): string {
  if (header === placeHeader) return "says where export found the record";
  if (said !== undefined) return said;
  if (!field) return "no field has this name; kept as a column of your own";
  if (normaliseKey(header) === normaliseKey(field.path)) return "the field's own name";
  return "a known name of the field";
}

function requireKnown(headers: readonly string[], kind: Kind, given: GivenColumns): void {
  const paths = kind.paths.map(({ path }) => path);
  const taken = new Map<string, string>();
  for (const [header, word] of given) {
    if (!headers.includes(header)) {
      throw new CannotWriteError(
        `There is no column ${header}.${help(header, headers)}`,
        `The columns are ${headers.filter((each) => each !== "").join(", ")}.`,
      );
    }
    if (word === "" || word === "-") continue;
    if (!paths.includes(word)) {
      throw new CannotWriteError(
        `${kind.name} has no field ${word}.${help(word, paths)}`,
        `The fields are ${paths.join(", ")}.`,
      );
    }
    const other = taken.get(word);
    if (other !== undefined) {
      throw new CannotWriteError(
        `${other} and ${header} cannot both be the field ${word}.`,
        "Name one column for it.",
      );
    }
    taken.set(word, header);
  }
}

function help(name: string, known: readonly string[]): string {
  const guess = nearest(name, known);
  return guess === undefined ? "" : ` Did you mean ${guess}?`;
}
