import type { Link, Range } from "@aims-lint/core";

/** Inline content with places in the string that was read. */
export interface FoundInline {
  readonly text: string;
  readonly links: readonly Link[];
  readonly code: readonly Range[];
  readonly html: readonly Range[];
}
