import { type Config, examine, type FileChange, type Kind } from "@aims-lint/core";
import { parseDocument } from "@aims-lint/parser";
import { CannotImportError } from "./cannot-import-error.ts";
import { tidyLines } from "./compare-texts.ts";
import type { Register, RegisterRow } from "./register.ts";

/**
 * Reads the changed files as a check would, and demands that the records which were added come back with what was written.
 * @throws {CannotImportError} for the first one that does not.
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
  if (added.length > 0 && records.length === 0) throw unread(changes[0]?.path ?? "The file", kind);
  const idColumn = register.columns.findIndex(({ path }) => path === "id");
  const ids = added.map(({ cells }) => kind.normaliseId(cells[idColumn] ?? ""));
  for (const [index, row] of added.entries()) {
    const id = row.cells[idColumn] ?? "";
    if (id === "" || ids.indexOf(ids[index] ?? "") !== ids.lastIndexOf(ids[index] ?? "")) continue;
    const record = records.find((each) => kind.normaliseId(each.id) === ids[index]);
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

function unread(path: string, kind: Kind): CannotImportError {
  return new CannotImportError(
    `${path} would not be read as a register of the kind ${kind.name}.`,
    `Choose a name that says what it is, or name the file under kinds: in aims-lint.config.yaml.`,
  );
}

function changed(row: RegisterRow, header: string): CannotImportError {
  return new CannotImportError(
    `${row.from}: what stands under ${header} would be read back as something else.`,
    "Choose another layout: --layout yaml or --layout csv.",
  );
}
