import { applyEdits, type Document, type Entries, type Kind } from "@aims-lint/core";
import { parseDocument } from "@aims-lint/parser";
import { CannotWriteError } from "../cannot-write-error.ts";
import { writeCsv } from "./csv/write-csv.ts";
import { fieldKey } from "./field-key.ts";
import { nameColumns } from "./name-columns.ts";
import type { Register, RegisterRow } from "./register.ts";

/** In what a register can be written. */
export type Layout = "markdown" | "yaml" | "csv";

/**
 * A register as the text of a new file, which is recognised by its title; a CSV file by its name.
 * @throws {CannotWriteError} for a text that the layout cannot hold.
 */
export function composeRegister(register: Register, kind: Kind, layout: Layout): string {
  const title = kind.titles[0] ?? kind.name;
  switch (layout) {
    case "csv":
      return writeCsv(
        [register.columns.map(({ header }) => header), ...register.rows.map(({ cells }) => cells)],
        {
          armoured: false,
        },
      );
    case "markdown":
      return composeTable(register, title);
    case "yaml":
      return composeList(register, kind, title);
  }
}

function composeTable({ columns, rows }: Register, title: string): string {
  const names = columns.map(() => "x");
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  const empty = parse("register.md", `# ${title}\n\n${line(names)}${line(names.map(() => "---"))}`);
  const header = empty.tables[0]?.header ?? [];
  const named = header.map((cell, index) =>
    require(empty.writing.replace(
      cell,
      columns[index]?.header ?? "",
    ), `the column ${columns[index]?.header}`),
  );
  const document = parse("register.md", applyEdits(empty.text, named));
  const [table] = document.tables;
  if (!table) throw unwritable("the names of the columns");
  const edits = rows.map((row) => require(document.writing.addRow(table, row.cells), row.from));
  return applyEdits(document.text, edits);
}

function composeList(register: Register, kind: Kind, title: string): string {
  const columns = yamlColumns(register, kind);
  const collection = kind.collections[0] ?? kind.name;
  const start = parse("register.yaml", `title: ${title}\n\n${collection}: []\n`);
  const [first, ...rest] = register.rows;
  const started = first ? addItems(start, [first], columns) : start.text;
  return addItems(parse("register.yaml", started), rest, columns);
}

/** The keys of a register in YAML: fields by their names, what is none as it is called. */
function yamlColumns({ columns }: Register, kind: Kind): string[] {
  const keyed = columns.map(({ header, path }) => ({
    path,
    header: path === undefined ? header : fieldKey(path),
  }));
  const { named } = nameColumns(keyed, kind);
  return named.map(({ header }) => header);
}

function addItems(document: Document, rows: readonly RegisterRow[], keys: readonly string[]): string {
  const data = document.data;
  const list =
    data?.type === "mapping"
      ? data.entries.map(({ value }) => value).find((value) => value.type === "list")
      : undefined;
  if (list?.type !== "list") throw unwritable("its records");
  const edits = rows.map((row) =>
    require(document.writing.addItem(list, itemEntries(keys, row.cells)), row.from),
  );
  return applyEdits(document.text, edits);
}

/** The entries of an item: what is empty is left out. */
export function itemEntries(keys: readonly string[], cells: readonly string[]): Entries {
  return keys.flatMap((key, index) => {
    const text = cells[index] ?? "";
    return text === "" ? [] : [[key, text] as const];
  });
}

function parse(path: string, text: string): Document {
  return parseDocument(path, text);
}

function require<T>(edit: T | undefined, what: string): T {
  if (edit === undefined) throw unwritable(what);
  return edit;
}

/** A text that a layout cannot hold, such as one with control characters. */
export function unwritable(what: string): CannotWriteError {
  return new CannotWriteError(
    `${what} cannot be written without changing what it says.`,
    "Look for characters that nobody sees in it, or choose another layout: --layout yaml or --layout csv.",
  );
}
