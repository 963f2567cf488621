import type { Document, Project, RecordOf } from "@aims-lint/core";
import { verification } from "../../kinds/verification.ts";

/** The record of verification that a test stands in. */
export function recordOf(
  { document }: Pick<RecordOf, "document">,
  project: Project,
): RecordOf<typeof verification> | undefined {
  return project.derive(byDocument).get(document);
}

function byDocument(project: Project): ReadonlyMap<Document, RecordOf<typeof verification>> {
  return new Map(project.records(verification).map((record) => [record.document, record]));
}
