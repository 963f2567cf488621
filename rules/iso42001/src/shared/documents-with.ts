import type { Document, Kind, PathOf, Project } from "@aims-lint/core";

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
