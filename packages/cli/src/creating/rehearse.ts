import { declareKind, type Surrounding } from "@aims-lint/authoring";
import {
  type FileChange,
  type Finding,
  type Kind,
  type ProjectDocument,
  plainText,
  type RecordOf,
} from "@aims-lint/core";
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

/** What a rehearsal is about. */
interface Stage {
  readonly root: string;
  readonly given: Given;
  readonly surroundings: Surroundings;
}

/**
 * Checks the project with a change that is not written yet. A new file that nothing recognises is made to say which kind it is.
 * @returns the change to write, and what a check says of it.
 * @throws {CannotCheckError} where the record would not be read with its id, or another record of its kind would read otherwise.
 */
export async function rehearseNew(
  change: FileChange,
  id: string,
  surrounding: Surrounding,
  stage: Stage,
): Promise<{ change: FileChange; rehearsal: Rehearsal }> {
  const declared = change.before === undefined ? declareKind(change, surrounding.worded) : change;
  try {
    return { change, rehearsal: await rehearse(change, id, surrounding, stage) };
  } catch (error) {
    if (declared === change || !(error instanceof CannotCheckError)) throw error;
    return { change: declared, rehearsal: await rehearse(declared, id, surrounding, stage) };
  }
}

/**
 * Checks the project with a change that is not written yet.
 * @throws {CannotCheckError} where the record would not be read with its id, or another record of its kind would read otherwise.
 */
async function rehearse(
  change: FileChange,
  id: string,
  { project, kind }: Surrounding,
  { root, given, surroundings }: Stage,
): Promise<Rehearsal> {
  const after = await examine(given, surroundings, { fileSystem: withChanges(disk, root, [change]) });
  const written = after.project.document(change.path);
  const { fresh, lost } = compare(project.records(kind), after.project.records(kind));
  const record = fresh.find((each) => each.document.path === change.path);
  const isKnown = record && (id === "" || kind.normaliseId(record.id) === kind.normaliseId(id));
  const isUnfinished = change.before === undefined && isWaiting(written, id, kind);
  if (!isKnown && !isUnfinished) {
    throw refused(
      change.path,
      `it would not be read as the kind ${kind.name}${id === "" ? "" : ` with the id ${id}`}`,
    );
  }
  if (lost) throw refused(change.path, `${kind.name} ${lost.id} would read otherwise`);
  const subjects = new Set([record?.ref, change.before === undefined ? written?.subject : undefined]);
  const findings = after.result.findings.filter(({ waived, subject }) => !waived && subjects.has(subject));
  return { record, findings };
}

/** Whether a new document has no record only since nothing is written in it yet; then it says by itself which one it is. */
function isWaiting(written: ProjectDocument | undefined, id: string, kind: Kind): boolean {
  if (written?.template !== "content" || !written.kinds.some((found) => found.kind === kind)) return false;
  const says = [
    ...written.document.metadata.map(({ value }) => plainText(value)),
    written.document.title?.value,
  ];
  return id === "" || says.some((text) => text !== undefined && saysId(text, id, kind));
}

/** Whether a text is an id, or begins with it: `R-002: Unfair scores`. */
function saysId(text: string, id: string, kind: Kind): boolean {
  const [first = ""] = text.trim().split(/[\s:|–—]/);
  return [text, first].some((part) => kind.normaliseId(part) === kind.normaliseId(id));
}

/** The records that come, and one that goes or reads otherwise. */
function compare(
  before: readonly RecordOf[],
  after: readonly RecordOf[],
): { fresh: readonly RecordOf[]; lost: RecordOf | undefined } {
  const left = new Map<string, RecordOf[]>();
  for (const record of after) left.set(sayings(record), [...(left.get(sayings(record)) ?? []), record]);
  const lost = before.find((record) => left.get(sayings(record))?.shift() === undefined);
  return { fresh: [...left.values()].flat(), lost };
}

/** All that a record says, as one text; what stands under headings may hold the register itself. */
function sayings(record: RecordOf): string {
  const paths = record.kind.paths.filter(({ field }) => !field.section).map(({ path }) => path);
  return JSON.stringify([record.document.path, ...paths.map((path) => record.written(path as never) ?? "")]);
}

function refused(path: string, problem: string): CannotCheckError {
  return new CannotCheckError(
    "cannot-write",
    `${path} cannot take the record: ${problem}.`,
    "Nothing was written. Name another file with --in, or write the record by hand.",
  );
}
