import type { Range } from "./range.ts";
import type { Scalar } from "./value.ts";

/** A Markdown table or a CSV file. Headers that repeat are kept apart by their position. */
export interface Table {
  readonly header: readonly Scalar[];
  readonly rows: readonly Row[];
  readonly range: Range;
}

/** A row; `cells[i]` belongs to `header[i]`. Cells beyond the header are kept, missing ones are not made up. */
export interface Row {
  readonly cells: readonly Scalar[];
  readonly range: Range;
}
