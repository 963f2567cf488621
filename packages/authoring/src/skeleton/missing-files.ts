import { normaliseKey, type Project, type ProjectDocument } from "@aims-lint/core";
import type { PlannedFile } from "./plan-skeleton.ts";

/**
 * The files of a skeleton that a project lacks. It has one where a document stands at the same place, in whatever format, or where a
 * document is taken for the same kind; for what each system has of its own, where that document speaks of the system.
 */
export function missingFiles(planned: readonly PlannedFile[], { documents }: Project): PlannedFile[] {
  return planned.filter((file) => !documents.some((entry) => standsFor(entry, file)));
}

function standsFor({ document, kinds }: ProjectDocument, { path, document: planned }: PlannedFile): boolean {
  if (withoutEnding(document.path) === withoutEnding(path)) return true;
  const isOfKind = kinds.some(({ kind }) => kind.declarations.has(normaliseKey(planned.kind)));
  return isOfKind && (planned.system === undefined || document.text.includes(planned.system));
}

function withoutEnding(path: string): string {
  return path.replace(/\.\w+$/, "");
}
