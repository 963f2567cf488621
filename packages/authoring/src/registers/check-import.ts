import { append, type Config, examine, type FileChange, type Kind } from "@aims-lint/core";
import { parseDocument } from "@aims-lint/parser";
import { CannotWriteError } from "../cannot-write-error.ts";
import { tidyLines } from "./compare-texts.ts";
import type { Register, RegisterRow } from "./register.ts";

/**
 * Reads the changed files as a check would, and demands that the records which were added come back with what was written.
 * @throws {CannotWriteError} for the first one that does not.
 */
export function checkImport(
  changes: readonly FileChange[],
  added: readonly RegisterRow[],
  register: Register,
  { config, kind }: { config: Config; kind: Kind },
): void {
  const files = changes.map(({ path, after }) => ({ path, text: after, problems: [] }));
  const { packs, aliases, kindsOf } = config;
  const { project } = examine(
    {
      files,
      skipped: [],
      facts: { today: "2000-01-01" },
      parse: parseDocument,
      matches: () => false,
      exists: () => true,
    },
    { packs, ...(aliases ? { aliases } : {}), ...(kindsOf ? { kindsOf } : {}), only: { rules: [] } },
  );
  const records = project.records(kind);
  const idColumn = register.columns.findIndex(({ path }) => path === "id");
  if (added.length > 0 && records.length === 0)
    throw idColumn < 0 ? withoutIds(kind) : unread(changes[0]?.path ?? "The file", kind);
  const byId = new Map(records.map((record) => [kind.normaliseId(record.id), record] as const).toReversed());
  const rowsById = new Map<string, RegisterRow[]>();
  for (const row of added) append(rowsById, kind.normaliseId(row.cells[idColumn] ?? ""), row);
  for (const [id, [row, ...twins]] of rowsById) {
    if (id === "" || row === undefined || twins.length > 0) continue;
    const record = byId.get(id);
    const wrong = record
      ? register.columns.find(
          ({ path }, column) =>
            path !== undefined &&
            tidyLines(record.written(path) ?? "") !== tidyLines(row.cells[column] ?? ""),
        )
      : register.columns[idColumn];
    if (wrong) throw changed(row, wrong.header);
  }
}

function unread(path: string, kind: Kind): CannotWriteError {
  return new CannotWriteError(
    `${path} would not be read as a register of the kind ${kind.name}.`,
    `Choose a name that says what it is, or name the file under kinds: in aims-lint.config.yaml.`,
  );
}

function withoutIds(kind: Kind): CannotWriteError {
  return new CannotWriteError(
    `No column has the ids of the records, and a register of the kind ${kind.name} is known by them.`,
    "Add a column with an id for each row to the file; if there is one, say so with --column HEADER=id.",
  );
}

function changed(row: RegisterRow, header: string): CannotWriteError {
  return new CannotWriteError(
    `${row.from}: what stands under ${header} would be read back as something else.`,
    "Choose another layout: --layout yaml or --layout csv.",
  );
}
