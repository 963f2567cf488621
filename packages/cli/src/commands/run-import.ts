import {
  type Column,
  checkImport,
  compareRecords,
  type GivenColumns,
  importRecords,
  mapColumns,
  readSheets,
  toRegister,
  unreadableCells,
} from "@aims-lint/authoring";
import { CannotCheckError } from "@aims-lint/node";
import { type Line, plain, renderLines } from "@aims-lint/reporters";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { createAsker } from "../asking/create-asker.ts";
import { type ChosenSheet, chooseSheet } from "../importing/choose-sheet.ts";
import { chooseTarget } from "../importing/choose-target.ts";
import { confirmColumns } from "../importing/confirm-columns.ts";
import { describeColumns, describeUnreadable } from "../importing/describe-columns.ts";
import { describeImport } from "../importing/describe-import.ts";
import { explained } from "../importing/explained.ts";
import { kindNamed, openProject } from "../importing/open-project.ts";
import { readBytes } from "../importing/read-bytes.ts";
import { wantsColor } from "../output/write-report.ts";
import { writeStream } from "../output/write-stream.ts";
import { carryOut } from "../proposing/carry-out.ts";
import type { Surroundings } from "../surroundings.ts";

/**
 * Takes the records of a file into the project.
 * @throws {UsageError} for options that cannot be used.
 * @throws {CannotCheckError} for a file that cannot be used, and where nobody confirms the columns.
 */
export async function runImport(given: Given, surroundings: Surroundings): Promise<number> {
  const [file, ...others] = given.words;
  if (file === undefined || others.length > 0) throw new UsageError("Name one file to import.");
  const as = given.value("as");
  if (as === undefined)
    throw new UsageError("Say what the rows are: --as risk, control, system, supplier or another kind.");
  const opened = await openProject(given, surroundings);
  const kinds = kindNamed(as, opened.config);
  const columnsGiven = givenColumns(given);
  const bytes = readBytes(surroundings.cwd, file);
  const asker = await createAsker(given, surroundings);
  const sheets = explained(file, () => readSheets(file, bytes, given.value("encoding")));
  const chosen = await chooseSheet(file, sheets, given.value("sheet"), {
    kind: kinds.worded,
    given: new Set(columnsGiven.keys()),
    asker,
  });
  const say = (lines: readonly Line[]): Promise<unknown> => tell(lines, given, surroundings);
  const show = async (columns: readonly Column[]): Promise<void> => {
    await say([...describeSheet(file, chosen), plain(""), ...describeColumns(columns), plain("")]);
    await say(describeUnreadable(unreadableCells(columns, chosen.table.rows)));
  };
  const columns = asker
    ? await confirmColumns(file, chosen.table, kinds.worded, columnsGiven, { asker, show })
    : explained(file, () => mapColumns(chosen.table.headers, chosen.table.rows, kinds.worded, columnsGiven));
  if (!asker) {
    await show(columns);
    if (!given.has("yes") && !given.has("dry-run")) throw nobodyConfirmed();
  }
  const register = explained(file, () => toRegister({ columns, rows: chosen.table.rows }, kinds.worded));
  const records = opened.project.records(kinds.kind);
  const { added } = compareRecords(register, records, kinds.worded);
  const target =
    added.length === 0
      ? ({ type: "new", path: "", layout: "csv" } as const)
      : await chooseTarget(opened, kinds, { given, cwd: surroundings.cwd, asker });
  const update = given.has("update");
  const result = explained(file, () =>
    importRecords(register, target, { kind: kinds.worded, records, update }),
  );
  explained(file, () =>
    checkImport(result.changes, added, register, { config: opened.config, kind: kinds.kind }),
  );
  await say(describeImport(result, update));
  if (result.changes.length > 0)
    await carryOut(result.changes, { projectRoot: opened.root, show: "list" }, given, surroundings);
  return 0;
}

/** Reads `--column "HEADER=FIELD"`; the last `=` parts them, since a header may hold one. */
function givenColumns(given: Given): GivenColumns {
  return new Map(
    given.each("column").map((text) => {
      const at = text.lastIndexOf("=");
      if (at <= 0) throw new UsageError(`--column takes HEADER=FIELD, not ${text}.`);
      return [text.slice(0, at).trim(), text.slice(at + 1).trim()] as const;
    }),
  );
}

function describeSheet(file: string, { sheet, table }: ChosenSheet): Line[] {
  const name = sheet.name === file ? file : `${file}, sheet ${sheet.name}`;
  const rows = table.rows.length === 1 ? "1 row" : `${table.rows.length} rows`;
  return [
    [{ text: `${name}: ${rows}`, style: "strong" }],
    ...[...table.notes, ...sheet.notes].map((note) => plain(`  ${note}`)),
  ];
}

/** Says something on the way; with `--dry-run` beside the patch, which has the standard output for itself. */
function tell(lines: readonly Line[], given: Given, surroundings: Surroundings): Promise<unknown> {
  const output = given.has("dry-run") ? surroundings.stderr : surroundings.stdout;
  const color = given.has("dry-run") ? false : wantsColor(given, surroundings);
  return lines.length === 0 ? Promise.resolve() : writeStream(output, renderLines(lines, { color }));
}

function nobodyConfirmed(): CannotCheckError {
  return new CannotCheckError(
    "bad-option",
    "Nobody has confirmed the columns, so nothing was written.",
    "Look at them above; --yes takes them as they are, --column HEADER=FIELD changes one.",
  );
}
