import type { Span } from "@aims-lint/core";

/** A place as members of a JSON object. */
export function toPlace({ path, start, end }: Span): object {
  return {
    path,
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  };
}
