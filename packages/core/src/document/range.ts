/**
 * A half-open stretch of a document's text: offsets in UTF-16 code units, from 0,
 * counted in `Document.text` (which never holds a byte order mark).
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place in a document. `offset` from 0; `line` and `column` from 1, columns in UTF-16 code units. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A range that knows its file: `path` is relative to the repository, with `/` between its parts. */
export interface Span {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}
