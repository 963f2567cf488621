import type { Surrounding } from "@aims-lint/authoring";
import type { FileChange, Finding, RecordOf } from "@aims-lint/core";
import { CannotCheckError, disk, withChanges } from "@aims-lint/node";
import type { Given } from "../arguments/given.ts";
import { examine } from "../examine.ts";
import type { Surroundings } from "../surroundings.ts";

/** A change as a check sees it before it is written. */
export interface Rehearsal {
  /** The new record; `undefined` where it does not count yet, since guidance stands in its document. */
  readonly record: RecordOf | undefined;
  /** What a check says of the record, or else of its document. */
  readonly findings: readonly Finding[];
}

/**
 * Checks the project with a change that is not written yet.
 * @throws {CannotCheckError} where the record would not be read with its id, or another record would read otherwise.
 */
export async function rehearse(
  change: FileChange,
  id: string,
  { project, kind }: Surrounding,
  { root, given, surroundings }: { root: string; given: Given; surroundings: Surroundings },
): Promise<Rehearsal> {
  const fileSystem = withChanges(disk, root, [change]);
  const after = await examine(given, surroundings, { fileSystem });
  const written = after.project.document(change.path);
  const records = after.project.records(kind);
  const isSame = (record: RecordOf): boolean => kind.normaliseId(record.id) === kind.normaliseId(id);
  const record =
    records.find((each) => isSame(each) && each.document.path === change.path) ??
    records.find((each) => each.document.path === change.path && change.before === undefined);
  if (!record && written?.template !== "content") throw unread(change.path, kind.name, id);
  const lost = project
    .records(kind)
    .find((old) => !records.some((fresh) => fresh.ref === old.ref && sayings(fresh) === sayings(old)));
  if (lost) throw unread(change.path, kind.name, lost.id);
  const findings = after.result.findings.filter(
    (finding) =>
      !finding.waived &&
      (finding.subject === record?.ref || (change.before === undefined && finding.at.path === change.path)),
  );
  return { record, findings };
}

/** All that a record says, as one text. */
function sayings(record: RecordOf): string {
  return JSON.stringify(record.kind.paths.map(({ path }) => record.written(path as never) ?? ""));
}

function unread(path: string, kind: string, id: string): CannotCheckError {
  return new CannotCheckError(
    "cannot-write",
    `${path} would not be read as it is meant: ${kind} ${id} would be lost or changed.`,
    "Nothing was written. Name another file with --in, or write the record by hand.",
  );
}
