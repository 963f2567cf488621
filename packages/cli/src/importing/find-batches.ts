import { basename, dirname, join, resolve, sep } from "node:path";
import {
  type Found,
  type GivenColumns,
  neighbours,
  readForeignFile,
  readSheets,
  type Table,
  toTable,
} from "@aims-lint/authoring";
import { CannotCheckError, disk } from "@aims-lint/node";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import type { Asker } from "../asking/asker.ts";
import { explained } from "../proposing/explained.ts";
import { chooseSheet } from "./choose-sheet.ts";
import { givenColumns } from "./given-columns.ts";
import { type Kinds, kindNamed, type OpenProject } from "./open-project.ts";
import { importBytes, readBytes } from "./read-bytes.ts";

/** Rows of a file that become records of one kind. */
export interface Batch {
  /** What it is, for people. */
  readonly title: string;
  readonly kinds: Kinds;
  readonly table: Table;
  readonly columns: GivenColumns;
  /** What speaks for those columns. */
  readonly said: string;
}

/** The word of `--from` for a file that is to be read as a plain spreadsheet, whoever wrote it. */
const plainFile = "spreadsheet";

/**
 * What a file gives: the rows of a spreadsheet, or what is in an export of another tool.
 * @throws {UsageError} for options that do not fit.
 * @throws {CannotCheckError} for a file that cannot be used.
 */
export async function findBatches(
  path: string,
  opened: OpenProject,
  { given, cwd, asker }: { given: Given; cwd: string; asker: Asker | undefined },
): Promise<readonly Batch[]> {
  const file = inFolder(cwd, path);
  const bytes = readBytes(cwd, file);
  const found = foreign(file, bytes, given, cwd);
  const as = given.value("as");
  if (found && (as === undefined || found.records.some(({ kind }) => kind === as)))
    return fromNeighbour(file, found, opened, given);
  if (as === undefined)
    throw new UsageError("Say what the rows are: --as risk, control, system, supplier or another kind.");
  const kinds = kindNamed(as, opened.config);
  const columns = givenColumns(given);
  const sheets = explained(file, () => readSheets(file, bytes, given.value("encoding")));
  const { sheet, table } = await chooseSheet(file, sheets, given.value("sheet"), {
    kind: kinds.worded,
    given: new Set(columns.keys()),
    asker,
  });
  const title = sheet.name === file ? file : `${file}, sheet ${sheet.name}`;
  return [
    {
      title,
      kinds,
      columns,
      said: "as you say",
      table: { ...table, notes: [...table.notes, ...sheet.notes] },
    },
  ];
}

/** A folder stands for what a tool keeps in it. */
function inFolder(cwd: string, path: string): string {
  if (disk.typeOf(resolve(cwd, path)) !== "folder") return path;
  const file = join(path, ".rulestatus.yaml");
  if (disk.typeOf(resolve(cwd, file)) === "file") return file;
  throw new CannotCheckError(
    "bad-path",
    `${path} is a folder, and no project of a tool that is known.`,
    "Name a CSV or an XLSX file, or the export of another tool.",
  );
}

function foreign(file: string, bytes: Uint8Array, given: Given, cwd: string): Found | undefined {
  const names = [plainFile, ...neighbours.map(({ name }) => name)] as const;
  const from = given.has("from") ? given.choice("from", names) : undefined;
  if (from === plainFile || given.has("sheet") || given.has("encoding")) return undefined;
  const found = explained(file, () =>
    readForeignFile(basename(file), bytes, (path) => readBeside(resolve(cwd, file), path), from),
  );
  const isData = /\.(?:ya?ml|json)$/i.test(file);
  if (!found && (from !== undefined || isData)) {
    throw new CannotCheckError(
      "bad-path",
      `${file} is no export of ${from ?? "a tool that is known"}.`,
      "docs/import-export.md says what is read of whom. CSV and XLSX files of any kind can be imported.",
    );
  }
  return found;
}

/** A file that another one names: only from below its folder, and behind no link. */
function readBeside(file: string, path: string): Uint8Array | undefined {
  const folder = disk.realPath(dirname(file));
  const absolute = resolve(folder, path);
  if (!absolute.startsWith(folder + sep) || disk.typeOf(absolute) !== "file") return undefined;
  if (disk.realPath(absolute) !== absolute) return undefined;
  const bytes = disk.read(absolute, importBytes);
  return typeof bytes === "string" ? undefined : bytes;
}

function fromNeighbour(
  file: string,
  { neighbour, records }: Found,
  { config }: OpenProject,
  given: Given,
): readonly Batch[] {
  const as = given.value("as");
  const own = givenColumns(given);
  const asked = records.filter(({ kind }) => as === undefined || kind === as);
  const batches = asked
    .filter((each) => each.records.length > 0)
    .map((each) => {
      const { table, given: columns } = toTable(each, neighbour);
      const named = [...own].filter(([header]) => table.headers.includes(header));
      return {
        title: `${file}: ${each.title} of ${neighbour.title}`,
        kinds: kindNamed(each.kind, config),
        table,
        columns: new Map([...columns, ...named]),
        said: named.length > 0 ? `of ${neighbour.title}, or as you say` : `as ${neighbour.title} means it`,
      };
    });
  if (batches.length === 0) {
    throw new CannotCheckError(
      "bad-path",
      `${file} is of ${neighbour.title}, and there is nothing in it to take over.`,
      asked.flatMap(({ notes }) => notes).join(" ") || "Name another file.",
    );
  }
  return batches;
}
