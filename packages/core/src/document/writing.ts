import type { Edit } from "../rules/rule.ts";
import type { Section } from "./section.ts";
import type { Row, Table } from "./table.ts";
import type { List, Scalar, Value } from "./value.ts";

/** Texts by name, in the order in which they are to be written. Several texts are written as a list. */
export type Entries = readonly (readonly [key: string, value: string | readonly string[]])[];

/**
 * How something is written into a document in the way in which the document is written already: its line ends, its indentation, its
 * quotes, the layout of its tables. Everything gives edits and changes nothing. Texts are plain: they are escaped as the format needs,
 * and read back as they were given, without blank edges. `undefined` where the document has no place for it, where a text holds control
 * characters, or where writing it could change what stands around it.
 */
export interface Writing {
  /** Puts another text in the place of a scalar. */
  replace(scalar: Scalar, text: string): Edit | undefined;
  /**
   * A row of a table, one text for each column of the header; behind `after`, else behind the last row that fits the header. Edits for
   * several rows have the same place and come in the order in which they are carried out.
   */
  addRow(table: Table, cells: readonly string[], after?: Row | "header"): Edit | undefined;
  /**
   * A mapping as a further item of a list of the data, behind `after`, else behind the last one; `list` may be an empty value where one is
   * to be. Edits for several items come as those for rows do.
   */
  addItem(list: List | Scalar, entries: Entries, after?: Value): Edit | undefined;
  /** A line of what the document says about itself, beside those that it has. Where the key is there already, its empty value is filled. */
  addMetadata(key: string, value: string): Edit | undefined;
  /** A heading with a text below it; behind `after` with all that stands below that, else at the end. */
  addSection(heading: string, depth: number, body: string, after?: Section): Edit | undefined;
}

/** The writing of a document into which nothing can be written, such as one that could not be read. */
export const noWriting: Writing = {
  replace: () => undefined,
  addRow: () => undefined,
  addItem: () => undefined,
  addMetadata: () => undefined,
  addSection: () => undefined,
};
