import type { Range } from "./range.ts";

/**
 * A Markdown link or image. `destination` is the target as written, entities and escapes resolved
 * (percent signs are not decoded); `range` covers the whole link, `at` the destination alone (for a
 * reference link: the reference, since the definition may be far away).
 */
export interface Link {
  readonly destination: string;
  readonly text: string;
  readonly range: Range;
  readonly at: Range;
}
