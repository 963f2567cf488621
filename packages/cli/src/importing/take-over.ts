import {
  type Column,
  checkImport,
  compareRecords,
  importRecords,
  mapColumns,
  toRegister,
  unreadableCells,
} from "@aims-lint/authoring";
import type { FileChange } from "@aims-lint/core";
import { CannotCheckError } from "@aims-lint/node";
import { type Line, plain } from "@aims-lint/reporters";
import type { Given } from "../arguments/given.ts";
import type { Asker } from "../asking/asker.ts";
import { explained } from "../proposing/explained.ts";
import { chooseTarget } from "./choose-target.ts";
import { confirmColumns } from "./confirm-columns.ts";
import { describeColumns, describeUnreadable } from "./describe-columns.ts";
import { describeImport } from "./describe-import.ts";
import type { Batch } from "./find-batches.ts";
import type { OpenProject } from "./open-project.ts";

interface Context {
  readonly opened: OpenProject;
  readonly given: Given;
  readonly cwd: string;
  readonly asker: Asker | undefined;
  readonly say: (lines: readonly Line[]) => Promise<unknown>;
}

/**
 * Has the columns of a batch confirmed, and gives the changes that take its records into the project.
 * @throws {CannotCheckError} where nobody confirms them, and where something of it has no place.
 */
export async function takeOver(batch: Batch, context: Context): Promise<readonly FileChange[]> {
  const { opened, given, cwd, asker, say } = context;
  const { kind, worded } = batch.kinds;
  const columns = await agreeOnColumns(batch, context);
  const register = explained(batch.title, () => toRegister({ columns, rows: batch.table.rows }, worded));
  const records = opened.project.records(kind);
  const update = given.has("update");
  const { added } = compareRecords(register, records, worded);
  const target =
    added.length === 0
      ? ({ type: "new", path: "", layout: "csv" } as const)
      : await chooseTarget(opened, batch.kinds, { given, cwd, asker });
  const result = explained(batch.title, () =>
    importRecords(register, target, { kind: worded, records, update, addColumns: given.has("add-columns") }),
  );
  explained(batch.title, () => checkImport(result.changes, added, register, { config: opened.config, kind }));
  await say(describeImport(result, update));
  return result.changes;
}

async function agreeOnColumns(batch: Batch, { given, asker, say }: Context): Promise<readonly Column[]> {
  const { title, table, kinds } = batch;
  const show = async (columns: readonly Column[]): Promise<void> => {
    await say([...describeTable(batch), plain(""), ...describeColumns(columns), plain("")]);
    await say(describeUnreadable(unreadableCells(columns, table.rows)));
  };
  if (asker) return confirmColumns(title, table, kinds.worded, batch.columns, { asker, show });
  const columns = explained(title, () =>
    mapColumns(table.headers, table.rows, kinds.worded, batch.columns, batch.said),
  );
  await show(columns);
  if (given.has("yes") || given.has("dry-run")) return columns;
  throw new CannotCheckError(
    "bad-option",
    "Nobody has confirmed the columns, so nothing was written.",
    "Look at them above; --yes takes them as they are, --column HEADER=FIELD changes one.",
  );
}

function describeTable({ title, table, kinds }: Batch): Line[] {
  const rows = table.rows.length === 1 ? "1 row" : `${table.rows.length} rows`;
  return [
    [{ text: `${title}: ${rows} as ${kinds.kind.name}`, style: "strong" }],
    ...table.notes.map((note) => plain(`  ${note}`)),
  ];
}
