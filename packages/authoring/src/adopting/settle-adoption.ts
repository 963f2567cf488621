import { normaliseKey, type Project, type RecordOf } from "@aims-lint/core";
import { type Addition, collectSettings } from "./collect-settings.ts";
import { mergeSettings } from "./merge-settings.ts";
import type {
  ColumnProposal,
  FileProposal,
  KindProposal,
  LeftAlone,
  Proposal,
  WordProposal,
} from "./proposal.ts";
import type { Reader, Survey } from "./survey.ts";

/** Which proposals are taken. */
export interface Decisions {
  root(path: string): boolean;
  kind(file: FileProposal, kind: KindProposal): boolean;
  column(file: FileProposal, kind: KindProposal, column: ColumnProposal): boolean;
  /** What a word means; `undefined` where it is left alone. */
  word(file: FileProposal, kind: KindProposal, word: WordProposal): string | undefined;
}

/** A kind of a file with the records that are read under the settings that were decided on. */
export interface SettledKind extends KindProposal {
  readonly records: number;
}

/** What is to be written, and what will be read then. */
export interface Settled {
  readonly additions: Addition;
  readonly files: readonly (Omit<FileProposal, "kinds"> & { readonly kinds: readonly SettledKind[] })[];
  readonly left: readonly LeftAlone[];
}

/** How many more records than rows a file may give before its other tables are taken for records too. */
const mostRecords = 1.2;

/**
 * Makes settings of what was accepted, reads the project with them, and takes back whatever does not do what was proposed: a file that
 * gives no records, or records from tables that were not meant; a name that changes what was read right before.
 */
export function settleAdoption(
  survey: Survey,
  reader: Reader,
  proposal: Proposal,
  decisions: Decisions,
): Settled {
  const refused = new Map<string, string>();
  for (;;) {
    const { additions, left } = collectSettings(survey, proposal, decisions, refused);
    const before = reader.read(mergeSettings(survey, { ...additions, aliases: {}, kinds: [] }));
    const after = reader.read(mergeSettings(survey, additions));
    const fault = findFault(before, after, proposal, additions, refused);
    if (!fault)
      return { additions, files: count(after, proposal, additions), left: [...proposal.left, ...left] };
    refused.set(fault.path, fault.reason);
  }
}

/** The first file or kind for which the settings do not do what they should; each is refused once at most. */
function findFault(
  before: Project,
  after: Project,
  { files }: Proposal,
  { kinds, aliases }: Addition,
  refused: ReadonlyMap<string, string>,
): LeftAlone | undefined {
  for (const { path } of kinds) {
    const file = files.find((one) => one.path === path);
    const rows = file?.kinds.reduce((sum, kind) => sum + kind.rows, 0) ?? 0;
    const records = recordsIn(after, path);
    const isRegister = file?.kinds.some(({ kind }) => kind.form === "record") ?? false;
    if (refused.has(path)) continue;
    if (records.length === 0) return { path, reason: "no record could be read from it" };
    if (isRegister && records.length > Math.max(rows + 1, mostRecords * rows))
      return {
        path,
        reason: `${records.length} records would be read from its ${rows} rows, from tables that hold others`,
      };
  }
  for (const name of Object.keys(aliases)) {
    const lost = before.documents
      .flatMap(({ records }) => records)
      .find((record) => record.kind.name === name && !isKept(record, after));
    if (lost && !refused.has(name))
      return {
        path: name,
        reason: `its names would change what is read of ${lost.ref} in ${lost.document.path}`,
      };
  }
  return undefined;
}

function recordsIn(project: Project, path: string): readonly RecordOf[] {
  return (project.document(path)?.records ?? []).filter(({ kind }) => !kind.universal);
}

/** Whether all that was read of a record is read as before. */
function isKept(record: RecordOf, after: Project): boolean {
  const written = record.kind.paths.flatMap(({ path }) => {
    const text = record.written(path);
    return text === undefined ? [] : [[path, text] as const];
  });
  const again =
    after.document(record.document.path)?.records.filter(({ kind }) => kind === record.kind) ?? [];
  return again.some((other) => written.every(([path, text]) => other.written(path) === text));
}

function count(after: Project, { files }: Proposal, { kinds, aliases }: Addition): Settled["files"] {
  const configured = new Map(kinds.map(({ path, names }) => [path, names]));
  return files.flatMap((file) => {
    const records = after.document(file.path)?.records ?? [];
    const held = file.kinds
      .filter(({ kind, state }) => state === "recognised" || configured.get(file.path)?.includes(kind.name))
      .map((proposal) => ({
        ...proposal,
        ...asDecided(proposal, aliases[proposal.kind.name]),
        records: records.filter(({ kind }) => kind.name === proposal.kind.name).length,
      }));
    return held.length > 0 && after.document(file.path) ? [{ ...file, kinds: held }] : [];
  });
}

/** Columns and words that are not among the settings are left alone. */
function asDecided(
  { columns, words }: KindProposal,
  wording: Addition["aliases"][string] | undefined,
): Pick<KindProposal, "columns" | "words"> {
  return {
    columns: columns.map((column) => {
      const isTaken = wording?.fields[column.field ?? ""]?.some(
        (name) => normaliseKey(name) === normaliseKey(column.header),
      );
      return column.state === "guessed" && !isTaken ? { ...column, state: "left" } : column;
    }),
    words: words.map(({ field, word }) => {
      const meaning = wording?.words[field]?.[word];
      return { field, word, ...(meaning === undefined ? {} : { meaning }) };
    }),
  };
}
