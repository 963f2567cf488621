import type { Problem, Range, Value } from "@aims-lint/core";

/** One YAML text, read. Ranges count in the text that was handed in. */
export interface YamlReading {
  /** The root; undefined where nothing was written or nothing could be read. */
  readonly data: Value | undefined;
  readonly comments: readonly Range[];
  readonly problems: readonly Problem[];
}
