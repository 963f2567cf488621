import { isBlank, isNone, type Project, type RecordOf, type Span } from "@aims-lint/core";
import type { responsibility } from "../../kinds/responsibility.ts";
import type { system } from "../../kinds/system.ts";
import { systemsAbout } from "../systems/about.ts";
import { nameSystem } from "../systems/name-system.ts";
import { systemsNamedIn } from "../systems/naming.ts";

export type Row = RecordOf<typeof responsibility>;

/** A share that leaves the work to others: `C`, `I`, `C/I`, `C: deletion`, `informed`. */
const onlyHeard =
  /^(?:[CI]|consulted|informed|contributes?)(?:\s*[,/&+;]\s*(?:[CI]|consulted|informed))*(?:\s*[:(–—-].*)?$/isu;

/** Whether a text gives a party the work or the answer for it. */
function isShare(text: string): boolean {
  return !isBlank(text) && !isNone(text) && !onlyHeard.test(text.trim());
}

/** What a row says in the columns for parties and for the letters of a RACI matrix, by column. */
function sharesOf(row: Row): string[] {
  const named = row.state("parties") === "read" ? (row.fields.parties ?? []) : [];
  const letters = (["responsible", "accountable"] as const).map((path) => row.written(path) ?? "");
  return [...named.map(({ text }) => text.value), ...letters];
}

/** Whether somebody does what a row is about, or answers for it. */
export function isAllocated(row: Row): boolean {
  return sharesOf(row).some(isShare);
}

/** Whether a row says of a stage or task that there is none of it: every party has `n/a`. */
export function isLeftOut(row: Row): boolean {
  const written = sharesOf(row).filter((text) => !isBlank(text));
  return written.length > 0 && written.every((text) => isNone(text));
}

/** The one system that a row is about: by its own field, by a heading above it, by its document. */
export function systemOf(row: Row, project: Project): RecordOf<typeof system> | undefined {
  const [only, ...others] = systemsAbout(row, project);
  return others.length === 0 ? only : undefined;
}

/** Where a row has a column for each system: the empty cells, with the systems that they are about. */
export function emptyCells(row: Row, project: Project): { readonly system: string; readonly at: Span }[] {
  const table = row.document.tables.find(({ rows }) =>
    rows.some(({ range }) => range.start === row.range.start),
  );
  const cells = table?.rows.find(({ range }) => range.start === row.range.start)?.cells ?? [];
  return (table?.header ?? []).flatMap(({ value }, index) => {
    const cell = cells[index];
    const [named, ...others] = systemsNamedIn(value, project);
    return named && others.length === 0 && cell && isBlank(cell.value)
      ? [{ system: nameSystem(named), at: row.span(cell.range) }]
      : [];
  });
}
