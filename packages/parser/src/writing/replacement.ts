import type { Range } from "@aims-lint/core";

/** An edit of a text whose path is known elsewhere. */
export interface Replacement {
  readonly range: Range;
  readonly text: string;
}
