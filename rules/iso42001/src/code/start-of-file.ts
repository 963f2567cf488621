import type { Span } from "@aims-lint/core";

/** Where to point at when a file of the code as a whole is meant. */
export function startOfFile(path: string): Span {
  const start = { offset: 0, line: 1, column: 1 };
  return { path, start, end: start };
}
