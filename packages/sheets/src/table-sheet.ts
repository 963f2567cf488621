/** A sheet that is written: names of columns, and a text for each cell. */
export interface TableSheet {
  /** Made one that a sheet may have where it is none. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Whether every column has a filter. Default true. */
  readonly filtered?: boolean;
}

/** A column of a sheet that is written. */
export interface SheetColumn {
  readonly header: string;
  /** What its cells may become for a spreadsheet to calculate with, where they show the same all the same. Default: texts. */
  readonly holds?: "days" | "numbers";
  /** How many characters it is wide at most; longer texts are broken into lines. */
  readonly widest?: number;
  /** The words that a person may choose from; others may be typed as well. */
  readonly words?: readonly string[];
}
