import type { Range } from "./range.ts";

/**
 * Something that kept a document from being read as it was meant: a syntax error, a duplicate key, a
 * limit that was reached. Texts may quote the document; reporters make them safe to print.
 */
export interface Problem {
  /** Stable name in kebab-case, such as `yaml-syntax` or `duplicate-key`. */
  readonly code: string;
  /** What is wrong, as one sentence. */
  readonly problem: string;
  /** What to do about it, as one sentence. */
  readonly how: string;
  readonly range: Range;
  /** True where something of the document was not read because of it: rules that need it are then blocked. */
  readonly incomplete: boolean;
}
