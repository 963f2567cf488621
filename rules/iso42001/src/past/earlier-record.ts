import type { Kind, Project, RecordOf } from "@aims-lint/core";

/** A record as it was before the change that is looked at; `undefined` where it was not there, or no base is known. */
export function earlierRecord<K extends Kind>(
  record: RecordOf<K>,
  project: Project,
): RecordOf<K> | undefined {
  const base = project.facts.base;
  const same = base
    ?.records(record.kind)
    .filter((other) => record.kind.normaliseId(other.id) === record.kind.normaliseId(record.id));
  return same?.find(({ document }) => document.path === record.document.path) ?? same?.[0];
}
