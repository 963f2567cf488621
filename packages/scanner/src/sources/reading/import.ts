import type { Range } from "@aims-lint/core";

/** A module that a file imports. */
export interface Import {
  /** As `findImport` takes it. */
  readonly module: string;
  /** Other readings of the same import, less exact: `a.b` where `from a.b import c` may mean the module `a.b.c`. */
  readonly orElse?: string;
  readonly range: Range;
  /** The names that it gives to the file. */
  readonly names: readonly string[];
}
