import type { Kind, Project, RecordOf } from "@aims-lint/core";
import { recordsIn } from "./records-in.ts";

/** The records of a kind in the document of a record: the tests of a verification record, the document's own control. */
export function beside<K extends Kind>(
  { document }: Pick<RecordOf, "document">,
  kind: K,
  project: Project,
): readonly RecordOf<K>[] {
  const entry = project.document(document.path);
  return entry ? recordsIn(entry, kind) : [];
}
