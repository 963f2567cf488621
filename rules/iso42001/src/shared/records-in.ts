import type { Kind, ProjectDocument, RecordOf } from "@aims-lint/core";

/** The records of a kind in one document; rows with shifted cells last, so that what can be read is checked first. */
export function recordsIn<K extends Kind>({ records }: ProjectDocument, kind: K): readonly RecordOf<K>[] {
  const own = records.filter((record): record is RecordOf<Kind> & RecordOf<K> => record.kind === kind);
  return own.toSorted((a, b) => Number(a.ragged) - Number(b.ragged));
}
