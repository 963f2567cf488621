import type { FieldPath } from "@aims-lint/core";
import type { SheetRow } from "@aims-lint/sheets";

/** What becomes of a column of a sheet. */
export interface Column {
  /** As it is written. */
  readonly header: string;
  /** Its place in the rows, from 0. */
  readonly index: number;
  /** The field that it gives; `undefined` for a column of the organisation's own, which is kept as it is. */
  readonly field: FieldPath | undefined;
  /** Whether it is left out altogether. */
  readonly isDropped: boolean;
  /** What speaks for that. */
  readonly because: string;
  /** How many of its cells say something, and how many of those the field can read. */
  readonly filled: number;
  readonly readable: number;
}

/** A cell that its field cannot read. It is taken over as it is. */
export interface UnreadableCell {
  readonly line: number;
  readonly header: string;
  readonly found: string;
  readonly expected: string;
}

/** A sheet with the meaning of its columns. */
export interface MappedTable {
  readonly columns: readonly Column[];
  readonly rows: readonly SheetRow[];
}
