import { append, isWithin, normaliseKey, type Wording } from "@aims-lint/core";
import type { ColumnProposal, FileProposal, KindProposal, LeftAlone, Proposal } from "./proposal.ts";
import type { Decisions } from "./settle-adoption.ts";
import type { Survey } from "./survey.ts";
import { toPattern } from "./to-pattern.ts";

/** What adoption adds to a configuration. Everything in it is new. */
export interface Addition {
  readonly roots: readonly string[];
  readonly ignore: readonly string[];
  /** Files and their kinds, with the evidence as a comment. */
  readonly kinds: readonly {
    readonly path: string;
    readonly pattern: string;
    readonly names: readonly string[];
    readonly why: string;
  }[];
  readonly aliases: Readonly<Record<string, Required<Wording>>>;
}

/** A wording as it grows. */
type Growing = { titles: string[]; fields: Map<string, string[]>; words: Map<string, Map<string, string>> };

/**
 * Makes settings of the proposals that are accepted. `refused` are the paths and kinds that turned out not to do what was proposed,
 * with the reason.
 */
export function collectSettings(
  { present, conventional }: Survey,
  proposal: Proposal,
  decisions: Decisions,
  refused: ReadonlyMap<string, string>,
): { additions: Addition; left: LeftAlone[] } {
  const roots = proposal.roots.filter(({ path }) => decisions.root(path)).map(({ path }) => path);
  const read = [...(present.roots ?? conventional), ...roots];
  const left: LeftAlone[] = [];
  const kinds: Addition["kinds"][number][] = [];
  const wordings = new Map<string, Growing>();
  for (const file of proposal.files) {
    if (!read.some((root) => isWithin(root, file.path))) {
      left.push({ path: file.path, reason: "lies outside of the folders to read" });
      continue;
    }
    const accepted = file.kinds.filter((kind) => kind.state === "recognised" || decisions.kind(file, kind));
    const guessed = accepted.filter(({ state }) => state === "guessed");
    const fault = refused.get(file.path) ?? (guessed.length > 0 ? toPattern(file.path).fault : undefined);
    if (fault !== undefined || (accepted.length === 0 && file.kinds.length > 0)) {
      left.push({ path: file.path, reason: fault ?? explainDoubt(file) });
      continue;
    }
    if (guessed.length > 0 && present.kindsOf?.(file.path) === undefined) {
      const { pattern } = toPattern(file.path);
      const why = guessed.flatMap(({ evidence }) => evidence).join("; ");
      kinds.push({ path: file.path, pattern, names: accepted.map(({ kind }) => kind.name), why });
    }
    for (const kind of accepted) {
      if (file.isTemplate) continue;
      if (refused.has(kind.kind.name))
        left.push({ path: file.path, reason: refused.get(kind.kind.name) ?? "" });
      else left.push(...collectWording(file, kind, decisions, wordings));
    }
  }
  const ignore = proposal.ignore
    .filter(({ path }) => roots.some((root) => isWithin(root, path)))
    .map(({ path }) => path);
  return { additions: { roots, ignore, kinds, aliases: toAliases(wordings) }, left };
}

function explainDoubt({ kinds }: FileProposal): string {
  const [first] = kinds;
  return first ? `may be ${first.kind.name}: ${first.evidence.join("; ")}` : "nothing was found in it";
}

function collectWording(
  file: FileProposal,
  proposal: KindProposal,
  decisions: Decisions,
  wordings: Map<string, Growing>,
): LeftAlone[] {
  const { kind, columns, words, key } = proposal;
  const known: Growing = wordings.get(kind.name) ?? { titles: [], fields: new Map(), words: new Map() };
  const left: LeftAlone[] = [];
  if (key !== undefined && !known.titles.includes(key)) known.titles.push(key);
  for (const column of columns) {
    if (column.state !== "guessed" || !decisions.column(file, proposal, column)) continue;
    const fault = addName(known, proposal, column);
    if (fault !== undefined) left.push({ path: file.path, reason: fault });
  }
  for (const word of words) {
    const meaning = decisions.word(file, proposal, word);
    if (meaning === undefined) continue;
    const own = known.words.get(word.field) ?? new Map<string, string>();
    if (![...own.keys()].some((other) => normaliseKey(other) === normaliseKey(word.word)))
      known.words.set(word.field, own.set(word.word, meaning));
  }
  if (known.titles.length + known.fields.size + known.words.size > 0) wordings.set(kind.name, known);
  return left;
}

/** A name means one field of a kind, in all files. The second meaning, and a name that the kind knows otherwise, are for people. */
function addName(
  known: Growing,
  { kind }: KindProposal,
  { header, field = "" }: ColumnProposal,
): string | undefined {
  const key = normaliseKey(header);
  const other = [...known.fields].find(
    ([path, names]) => path !== field && names.some((name) => normaliseKey(name) === key),
  );
  if (other)
    return `the column ${header} seems to be ${field} here, and ${other[0]} in another file of its kind`;
  const owner = kind.paths.find(
    ({ path, names, weakNames }) => path !== field && (names.has(key) || weakNames.has(key)),
  );
  if (owner) return `the column ${header} seems to be ${field} here, and means ${owner.path} elsewhere`;
  if (!known.fields.get(field)?.some((name) => normaliseKey(name) === key))
    append(known.fields, field, header);
  return undefined;
}

function toAliases(wordings: ReadonlyMap<string, Growing>): Addition["aliases"] {
  return Object.fromEntries(
    [...wordings].map(([name, { titles, fields, words }]) => [
      name,
      {
        titles,
        fields: Object.fromEntries(fields),
        words: Object.fromEntries([...words].map(([path, meanings]) => [path, Object.fromEntries(meanings)])),
      },
    ]),
  );
}
