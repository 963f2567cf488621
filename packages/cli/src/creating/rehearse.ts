import { declareKind, type Surrounding } from "@aims-lint/authoring";
import {
  applyEdits,
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
  /** The new record; `undefined` where it does not count yet, since nothing is written in its document. */
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
  const isNew = (record: RecordOf): boolean =>
    record.document.path === change.path &&
    (id === "" ? isAdded(record, change) : kind.normaliseId(record.id) === kind.normaliseId(id));
  const isWaiting = written?.template === "content" && written.kinds.some((found) => found.kind === kind);
  let [record] = fresh.filter(isNew);
  if (!record && isWaiting) {
    const trial = { ...change, after: answered(written) };
    const filled = await examine(given, surroundings, { fileSystem: withChanges(disk, root, [trial]) });
    const found = filled.project.records(kind).filter(isNew);
    if (found.length > 1) throw refused(change.path, `${id} is there already`);
    record = found[0];
  }
  if (!record && !(isWaiting && change.before === undefined && saysOwnId(written, id, kind))) {
    throw refused(
      change.path,
      `it would not be read as the kind ${kind.name}${id === "" ? "" : ` with the id ${id}`}`,
    );
  }
  if (lost) throw refused(change.path, `${kind.name} ${lost.id} would read otherwise`);
  const isOfDocument = isWaiting || change.before === undefined;
  const subjects = new Set([record?.ref, isOfDocument ? written?.subject : undefined]);
  const findings = after.result.findings.filter(({ waived, subject }) => !waived && subjects.has(subject));
  return { record, findings };
}

/** Whether what a record says came with a change. */
function isAdded({ document, range }: RecordOf, { before }: FileChange): boolean {
  return !(before ?? "").includes(document.text.slice(range.start, range.end));
}

/** A document with an answer in the place of each guidance, line by line the same. */
function answered({ document, guidance }: ProjectDocument): string {
  const edits = guidance.map((range) => {
    const comment = document.text.slice(range.start, range.end);
    const line = document.text.slice(document.text.lastIndexOf("\n", range.start - 1) + 1, range.start);
    const isNote = comment.startsWith("#") && line.trim() === "";
    return { range, text: (isNote ? "#" : "Answered") + comment.replace(/[^\n]/g, "") };
  });
  return applyEdits(document.text, edits);
}

/** Whether a new document that has no record yet says by itself which one it is. */
function saysOwnId(written: ProjectDocument, id: string, kind: Kind): boolean {
  const { metadata, title } = written.document;
  const says = [...metadata.map(({ value }) => plainText(value)), title?.value];
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
