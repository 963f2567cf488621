import { findHeader, type Sheet, type Table } from "@aims-lint/authoring";
import { type Kind, nearest } from "@aims-lint/core";
import { CannotCheckError } from "@aims-lint/node";
import type { Asker } from "../asking/asker.ts";
import { explained } from "../proposing/explained.ts";

/** A sheet and the table in it. */
export interface ChosenSheet {
  readonly sheet: Sheet;
  readonly table: Table;
}

/**
 * The sheet with the records: the one that is named; else the only one that is visible and has columns of the kind; else the one that a
 * person chooses.
 * @throws {CannotCheckError} where nobody can say which, and where there is no table in it.
 */
export async function chooseSheet(
  file: string,
  sheets: readonly Sheet[],
  named: string | undefined,
  { kind, given, asker }: { kind: Kind; given: ReadonlySet<string>; asker: Asker | undefined },
): Promise<ChosenSheet> {
  const tables = sheets.flatMap((sheet) => {
    if (named !== undefined && sheet.name !== named) return [];
    const table = explained(file, () => findHeader(sheet, kind, given));
    return table ? [{ sheet, table }] : [];
  });
  if (named !== undefined) return tables[0] ?? fail(file, ...faultOf(named, sheets));
  const visible = tables.filter(({ sheet }) => !sheet.isHidden);
  const fitting = visible.filter(({ table }) => table.known >= 2);
  const candidates = fitting.length > 0 ? fitting : visible;
  const [first, ...others] = candidates;
  if (!first) return fail(file, "There is no table in it.", hiddenHint(sheets));
  if (others.length === 0) return first;
  if (asker) {
    const name = await asker.choose(
      `Which sheet of ${file} has the records?`,
      candidates.map(({ sheet, table }) => ({
        value: sheet.name,
        label: sheet.name,
        hint: `${table.rows.length} rows`,
      })),
    );
    return candidates.find(({ sheet }) => sheet.name === name) ?? first;
  }
  const names = candidates.map(({ sheet }) => sheet.name).join(", ");
  return fail(file, `Several sheets may have the records: ${names}.`, "Name one with --sheet.");
}

function faultOf(named: string, sheets: readonly Sheet[]): [string, string] {
  if (sheets.some(({ name }) => name === named))
    return [`There is no table in the sheet ${named}.`, "Name another."];
  const guess = nearest(
    named,
    sheets.map(({ name }) => name),
  );
  const names = sheets.map(({ name, isHidden }) => (isHidden ? `${name} (hidden)` : name)).join(", ");
  return [
    `There is no sheet ${named}.${guess === undefined ? "" : ` Did you mean ${guess}?`}`,
    `The sheets are ${names}.`,
  ];
}

function hiddenHint(sheets: readonly Sheet[]): string {
  const hidden = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  return hidden.length > 0
    ? `Hidden sheets are not looked at: ${hidden.join(", ")}. Name one with --sheet.`
    : "It needs a row with the names of the columns and rows below.";
}

function fail(file: string, problem: string, how: string): never {
  throw new CannotCheckError("bad-path", `${file}: ${problem}`, how);
}
