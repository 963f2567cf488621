import type { Kind, RecordOf } from "@aims-lint/core";

/**
 * The record with the smallest id. Where a message names one of many as an example, it is this one: the order of the rows
 * must not change what a finding says.
 */
export function firstById<K extends Kind>(records: readonly RecordOf<K>[]): RecordOf<K> | undefined {
  let first: RecordOf<K> | undefined;
  for (const record of records) if (!first || record.id < first.id) first = record;
  return first;
}
