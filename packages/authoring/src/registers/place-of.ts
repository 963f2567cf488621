import type { RecordOf } from "@aims-lint/core";

/** Where a record is written: `aims/risks.md:12`. */
export function placeOf(record: RecordOf): string {
  const { path, start } = record.at();
  return `${path}:${start.line}`;
}
