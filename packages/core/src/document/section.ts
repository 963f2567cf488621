import type { Range } from "./range.ts";
import type { Table } from "./table.ts";
import type { Entry, Scalar, Text } from "./value.ts";

/**
 * A heading and what stands under it. Sections are in document order and nest by `depth`.
 * Everything but `heading`, `depth` and the ranges may be computed when first asked for.
 */
export interface Section {
  readonly heading: Text;
  /** 1 to 6. */
  readonly depth: number;
  /** From the heading's first character to the next heading of the same or a lesser depth. */
  readonly range: Range;
  /** From behind the heading to the next heading of any depth. */
  readonly body: Range;
  /** The body as a reader sees it: no comments, no blank edges. Empty where nothing was written. */
  readonly prose: Scalar;
  /** The list items of the body, nested ones after their parents. */
  readonly items: readonly Scalar[];
  /** `**Field:** value` lines and lists, and the rows of `Field | Value` tables, in the body. */
  readonly entries: readonly Entry[];
  /** The tables in the body. */
  readonly tables: readonly Table[];
}
