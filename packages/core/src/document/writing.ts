import type { Edit } from "../rules/rule.ts";
import type { Section } from "./section.ts";
import type { Row, Table } from "./table.ts";
import type { List, Scalar } from "./value.ts";

/** Texts by name, in the order in which they are to be written. */
export type Entries = readonly (readonly [key: string, value: string])[];

/**
 * How something is written into a document in the way in which the document is written already: its line ends, its indentation, its
 * quotes, the layout of its tables. Everything gives edits and changes nothing; texts are plain and are escaped as the format needs.
 * `undefined` where the document has no place for it, or where writing it could change what stands around it.
 */
export interface Writing {
  /** Puts another text in the place of a scalar. */
  replace(scalar: Scalar, text: string): Edit | undefined;
  /** A row of a table, one text for each column of the header; behind `after`, else behind the last row. */
  addRow(table: Table, cells: readonly string[], after?: Row): Edit | undefined;
  /** A mapping as a further item of a list of the data. */
  addItem(list: List, entries: Entries): Edit | undefined;
  /** A line of what the document says about itself, beside those that it has. */
  addMetadata(key: string, value: string): Edit | undefined;
  /** A heading with a text below it; behind `after` with all that stands below that, else at the end. */
  addSection(heading: string, depth: number, body: string, after?: Section): Edit | undefined;
}
