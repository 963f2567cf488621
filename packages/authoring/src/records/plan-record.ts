import {
  applyEdits,
  type Day,
  type Document,
  type FileChange,
  type Kind,
  type Pack,
  type Project,
  type ProjectDocument,
  type RecordOf,
} from "@aims-lint/core";
import { CannotWriteError } from "../cannot-write-error.ts";
import { addToRegister, takesIds } from "./add-to-register.ts";
import {
  type Beginning,
  beginDocument,
  beginRegister,
  beginsAsDocument,
  firstId,
  firstKeys,
} from "./begin-register.ts";
import type { Place } from "./find-places.ts";
import { idIn } from "./id-scheme.ts";
import { type NewRecord, textFor } from "./new-record.ts";
import { nextId, schemeFor } from "./next-id.ts";
import { fieldsOf, fillPattern } from "./path-pattern.ts";
import { slug } from "./slug.ts";
import { writeBeside } from "./write-beside.ts";
import { writeSection } from "./write-section.ts";

/** The project that a record is made in. `kind` is as rules know it, `worded` in the organisation's words. */
export interface Surrounding {
  readonly project: Project;
  readonly kind: Kind;
  readonly worded: Kind;
  readonly packs: readonly Pack[];
  /** Paths of files that were not read: an id may be in use in one. */
  readonly skipped: readonly string[];
}

/** Where a record goes: to others of its kind, or into a new file. */
export type Goal = Place | { readonly type: "new"; readonly path: string; readonly beginning: Beginning };

/**
 * The next free id of a kind; that of a record in a file of its own goes by the files beside it. Empty where the register has no ids.
 * @throws {CannotWriteError} where no scheme can be seen.
 */
export function freeId({ project, kind, skipped }: Surrounding, goal: Goal, today: Day): string {
  if (goal.type === "register" && !takesIds(goal.spot, kind)) return "";
  const all = project.records(kind);
  const beside =
    goal.type === "register"
      ? all.filter(({ document }) => document === goal.document)
      : goal.type === "new"
        ? []
        : goal.siblings;
  const ids = (records: readonly RecordOf[]): string[] =>
    records.flatMap((record) => record.written("id") ?? []).map(idIn);
  const known = ids(beside).some((id) => /\d$/.test(id)) ? ids(beside) : ids(all);
  const first = goal.type === "new" && known.length === 0 ? firstId(kind, goal.beginning) : undefined;
  if (first !== undefined && !project.documents.some(({ document }) => document.text.includes(first)))
    return first;
  const scheme = schemeFor(first === undefined ? known : [first], documentPrefixes(kind));
  if (!scheme) {
    throw new CannotWriteError(
      `No id can be told for a new ${kind.name}: the others have no numbers.`,
      "Give it one with --id.",
    );
  }
  const isOwn = ({ kinds, isIncomplete, template }: Project["documents"][number]): boolean =>
    isIncomplete || template !== undefined || kinds.some((found) => found.kind === kind);
  return nextId(
    {
      records: ids(all),
      own: [...project.documents.filter(isOwn).map(said), skipped.join("\n")],
      others: project.documents.map((one) => `${one.document.path}\n${said(one)}`),
    },
    scheme,
    today,
  );
}

/** The text of a document without its guidance: an id that stands there is an example. */
function said({ document, guidance }: ProjectDocument): string {
  const exampleBelow = (text: string, at: number): number =>
    document.format === "yaml" ? (/^(?:\r?\n[ \t]*#[^\r\n]*)*/.exec(text.slice(at))?.[0].length ?? 0) : 0;
  return applyEdits(
    document.text,
    guidance.map(({ start, end }) => ({
      range: { start, end: end + exampleBelow(document.text, end) },
      text: "",
    })),
  );
}

/** What documents of a kind are numbered by, where records are by a shorter name. */
function documentPrefixes({ form, prefixes, name }: Kind): readonly string[] {
  if (prefixes.length > 0) return form === "document" ? prefixes.slice(0, 1) : prefixes;
  const initials = name
    .split("-")
    .map((word) => word.charAt(0))
    .join("");
  return [(initials.length > 1 ? initials : name.slice(0, 3)).toUpperCase()];
}

/** The fields without which a file of its own cannot be named as those beside it; empty for every other place. */
export function neededFields(goal: Goal, record: NewRecord, { worded, project }: Surrounding): string[] {
  if (goal.type !== "beside" || goal.path !== undefined) return [];
  return fieldsOf(goal.pattern).filter((field) => answersOf(record, worded, project.today)(field) === "");
}

/**
 * The change that writes a record where it goes.
 * @throws {CannotWriteError} where it has no place there.
 */
export function planRecord(
  goal: Goal,
  record: NewRecord,
  surrounding: Surrounding,
  after?: RecordOf | "header",
): FileChange {
  const { worded, project, packs } = surrounding;
  if (goal.type === "register") {
    const edit = addToRegister(goal.document, goal.spot, record, {
      kind: worded,
      after,
      firstKeys: firstKeys(worded, packs),
    });
    return changeOf(goal.document, applyEdits(goal.document.text, [edit]));
  }
  if (goal.type === "new") {
    return beginsAsDocument(worded, packs)
      ? beginDocument(worded, record, goal.path, goal.beginning)
      : beginRegister(worded, record, goal.path, goal.beginning);
  }
  const universal = packs.flatMap(({ kinds }) => kinds).filter((kind) => kind.universal);
  const context = { kind: worded, universal };
  const sibling = goal.siblings.at(-1);
  if (!sibling) throw new TypeError("A place has no records.");
  if (goal.type === "section") return changeOf(goal.document, writeSection(sibling, record, context));
  const path = goal.path ?? besidePath(goal, record, surrounding);
  if (project.exists(path)) {
    throw new CannotWriteError(
      `${path} is there already.`,
      "Give the record another name, or say with --in which file it is to be written to.",
    );
  }
  return { path, before: undefined, after: writeBeside(sibling, record, context) };
}

/** The path of a file beside others. Where its name would say nothing new, it is named after the record. */
function besidePath(
  { pattern }: Extract<Goal, { type: "beside" }>,
  record: NewRecord,
  { worded, project }: Surrounding,
): string {
  const answer = answersOf(record, worded, project.today);
  const path = fillPattern(pattern, answer);
  const name = slug(answer("name"));
  return name !== "" && project.exists(path) ? pattern.text.replace(/[^/]*(?=\.[^./]*$)/, name) : path;
}

function changeOf({ path, text }: Document, after: string): FileChange {
  return { path, before: text, after };
}

/** What a record says for a field of a path. */
function answersOf(record: NewRecord, kind: Kind, today: Day): (field: string) => string {
  return (field) => {
    if (field === "year") return today.slice(0, 4);
    if (field === "number") return record.id;
    if (field === "name") return record.name || textFor(record, kind.names[0], kind.names);
    return idIn(textFor(record, field, kind.names));
  };
}
