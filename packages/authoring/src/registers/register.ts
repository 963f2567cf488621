/** Records as rows of texts, apart from any layout. */
export interface Register {
  readonly columns: readonly RegisterColumn[];
  readonly rows: readonly RegisterRow[];
}

export interface RegisterColumn {
  readonly header: string;
  /** The field that it gives; `undefined` for a column of the organisation's own. */
  readonly path: string | undefined;
}

export interface RegisterRow {
  /** Where it comes from, for messages: `row 5`, `aims/risks.md:12`. */
  readonly from: string;
  /** Where `export` found the record, `aims/risks.md:12`. */
  readonly place?: string;
  /** One text for each column. */
  readonly cells: readonly string[];
}
