/** A table of texts as a spreadsheet or a CSV file shows it: nothing is known yet of what a row is. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Whether a row with more or fewer cells than the header is a fault: in CSV nobody knows which cell was split. */
  readonly isRagged?: boolean;
  /** The rows in which something is written, in order. */
  readonly rows: readonly SheetRow[];
  /** What a person should know of how it was read, one sentence each. */
  readonly notes: readonly string[];
}

/** One row; `cells[i]` is the text in the column `i`, empty where nothing is written. */
export interface SheetRow {
  /** From 1, as the spreadsheet or an editor counts. */
  readonly line: number;
  readonly cells: readonly string[];
}
