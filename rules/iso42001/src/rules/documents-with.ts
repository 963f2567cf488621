import type { Document, Kind, PathOf, Project, ProjectDocument, RecordOf } from "@aims-lint/core";
import { recordsIn } from "./records-in.ts";

/**
 * Makes the function that finds the documents in which a kind's records have a place for one of some fields, filled in or
 * not; hand it to `project.derive`.
 */
export function documentsWith<K extends Kind>(
  kind: K,
  ...paths: readonly PathOf<K>[]
): (project: Project) => ReadonlySet<Document> {
  return (project) => {
    const records = project
      .records(kind)
      .filter((record) => !record.ragged && paths.some((path) => record.state(path) !== "absent"));
    return new Set(records.map(({ document }) => document));
  };
}

/**
 * The document of a record, for what is said once of a whole register: only the first record of its kind in the document
 * gives it.
 */
export function registerOnce(record: RecordOf, project: Project): ProjectDocument | undefined {
  const entry = project.document(record.document.path);
  return entry && recordsIn(entry, record.kind)[0] === record ? entry : undefined;
}
