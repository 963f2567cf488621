import { type Kind, matchNames, normaliseKey } from "@aims-lint/core";
import { isSame, readConcepts, without } from "./concepts.ts";
import { type Column, type Grid, textsOf } from "./grid.ts";
import { isTypo } from "./is-typo.ts";
import { type Knowledge, type NamedPath, namedPaths, ownConcepts } from "./knowledge.ts";
import type { ColumnProposal } from "./proposal.ts";
import { isTelling, looksLikeRating, readColumn } from "./read-column.ts";

/** From this share of its values on a column is taken for what they look like. */
const enough = 0.8;
/** Below this share of different texts they are no ids; that an id is given twice is a fault to be reported. */
const mostDistinct = 0.6;
/** How long an id may be. */
const longestId = 40;
/** Below this share a column is not the field that its name says. */
const tooFew = 0.5;

type Guess = Pick<ColumnProposal, "confidence" | "evidence"> & { readonly path: string };

/**
 * Says which column of a grid is which field of a kind: by the names that the kind knows, by names that say the same, by a slip of the
 * pen, and by what stands in the column. No field is given twice.
 */
export function guessColumns(grid: Grid, kind: Kind, knowledge: Knowledge): ColumnProposal[] {
  const known = matchNames(
    grid.columns.map(({ header }) => header),
    kind,
  );
  const taken = new Set(known.flatMap((path) => path?.path ?? []));
  const guesses = new Map<number, Guess>();
  for (const guess of [byName, bySpelling, byValues]) {
    // A slip of the pen is looked for where the rest fits: every name is near to some other.
    if (guess === bySpelling && taken.size < 2) continue;
    grid.columns.forEach((column, index) => {
      if (known[index] || guesses.has(index) || column.header.trim() === "") return;
      const free = namedPaths(kind).filter(({ path }) => !taken.has(path.path));
      const found = guess({ column, grid, kind, free, knowledge });
      if (!found) return;
      guesses.set(index, found);
      taken.add(found.path);
    });
  }
  return grid.columns.map(({ header }, index) => toProposal(header, known[index]?.path, guesses.get(index)));
}

function toProposal(header: string, known: string | undefined, guess: Guess | undefined): ColumnProposal {
  if (known !== undefined) return { header, field: known, state: "known", confidence: "sure", evidence: [] };
  if (!guess) return { header, state: "left", confidence: "doubtful", evidence: [] };
  const { path, confidence, evidence } = guess;
  return { header, field: path, state: "guessed", confidence, evidence };
}

interface Asked {
  readonly column: Column;
  readonly grid: Grid;
  readonly kind: Kind;
  readonly free: readonly NamedPath[];
  readonly knowledge: Knowledge;
}

/** `Verantwortlich` says owner. What stands in the column must not contradict. */
function byName({ column, grid, kind, free }: Asked): Guess | undefined {
  const said = formsOf(column.header).map((form) => without(readConcepts(form), ownConcepts(kind)));
  const means = (names: NamedPath["strong"]): boolean =>
    names.some((name) => said.some((one) => isSame(one, name)));
  const matches = [...free.filter(({ strong }) => means(strong)), ...free.filter(({ weak }) => means(weak))];
  for (const { path } of matches) {
    if (path.path === "id" && !looksLikeIds(textsOf(column))) continue;
    const fit = judgeValues(column, grid, path);
    if (fit)
      return { path: path.path, ...fit, evidence: [`says the same as ${label(path.path)}`, ...fit.evidence] };
  }
  return undefined;
}

/** `Likelyhood` is meant for likelihood. */
function bySpelling({ column, grid, free }: Asked): Guess | undefined {
  const forms = formsOf(column.header).map(normaliseKey);
  const matches = free.filter(({ path }) =>
    [...path.names].some((name) => forms.some((form) => isTypo(form, name))),
  );
  const [match, another] = matches;
  if (!match || another) return undefined;
  const fit = judgeValues(column, grid, match.path);
  return (
    fit && {
      path: match.path.path,
      ...fit,
      evidence: [`is nearly ${label(match.path.path)}`, ...fit.evidence],
    }
  );
}

/** Values that are ids of known records, or of requirements, say what they refer to. */
function byValues({ column, free, kind, knowledge }: Asked): Guess | undefined {
  const texts = textsOf(column);
  const ids = texts.filter((text) => isOwnId(text, kind, knowledge));
  const hasId = free.some(({ path }) => path.path === "id");
  if (hasId && ids.length >= 2 && ids.length >= enough * texts.length && looksLikeIds(ids))
    return {
      path: "id",
      confidence: "sure",
      evidence: [`${ids.length} of ${texts.length} values are ids of its kind`],
    };
  const references = free.filter(({ path }) => path.field.target !== undefined);
  const fitting = references.flatMap(({ path }) => {
    const count = texts.filter((text) => mentions(text, path.field.target ?? "", knowledge)).length;
    return count >= 2 && count >= enough * texts.length ? [{ path, count }] : [];
  });
  const [first, second] = fitting;
  if (!first) return undefined;
  const evidence = [`${first.count} of ${texts.length} values name a known ${first.path.field.target}`];
  return { path: first.path.path, confidence: second ? "doubtful" : "likely", evidence };
}

/**
 * From which share of ids on they speak for a kind. Statements of Applicability with invented controls are common; that another standard
 * has so many of ours is not.
 */
export function shareOfIds({ catalogued }: Kind): number {
  return catalogued ? 0.5 : enough;
}

/** Whether a text is the id of one record of a kind: `R-012`, or a control of the catalogue. */
export function isOwnId(text: string, kind: Kind, knowledge: Knowledge): boolean {
  if (knowledge.isCatalogued(text, kind)) return true;
  if (text.length > longestId || !/^[a-z]{1,12}(?:[-_. ]?[a-z\d]{1,12}){0,3}[-_. ]?\d+$/i.test(text.trim()))
    return false;
  const parts = new Set(text.toUpperCase().split(/[^A-Z]+/));
  return kind.prefixes.some((prefix) => parts.has(prefix));
}

function mentions(text: string, target: string, knowledge: Knowledge): boolean {
  const kind = knowledge.kinds.find(({ name }) => name === target);
  const pieces = text.split(/[,;\n]|<br\s*\/?>/i).map((piece) => piece.trim());
  return pieces.every(
    (piece) =>
      piece !== "" &&
      (knowledge.isIdOf(piece, target) || (kind !== undefined && knowledge.isCatalogued(piece, kind))),
  );
}

/** Whether texts could be ids: few are there twice, and each has a digit; bare numbers count up. */
function looksLikeIds(texts: readonly string[]): boolean {
  if (new Set(texts).size < mostDistinct * texts.length) return false;
  const numbers = texts.map(Number);
  if (numbers.every((number) => Number.isInteger(number)))
    return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  return texts.every((text) => /\d/.test(text) && text.length <= longestId);
}

/** What the values say about a name that fits; `undefined` where they contradict. */
function judgeValues(
  column: Column,
  grid: Grid,
  { field }: NamedPath["path"],
): Pick<Guess, "confidence" | "evidence"> | undefined {
  if (!isTelling(field)) return { confidence: "likely", evidence: [] };
  const { written, read: understood, unreadable } = readColumn(column, field, grid);
  // A day that is in no calendar is a fault to be reported, and a day all the same.
  const read = understood + (field.type === "date" ? unreadable.filter(looksLikeDay).length : 0);
  if (written === 0) return { confidence: "likely", evidence: ["the column is empty"] };
  if (field.type === "level" && !looksLikeRating(textsOf(column))) return undefined;
  const evidence = [
    `${read} of ${written} values read as ${field.type === "level" ? "ratings" : field.expected}`,
  ];
  if (read >= enough * written) return { confidence: "sure", evidence };
  // Words are told what they mean afterwards; a day or a version either is one or is not.
  if (field.values) return { confidence: "likely", evidence };
  return read >= tooFew * written ? { confidence: "doubtful", evidence } : undefined;
}

function looksLikeDay(text: string): boolean {
  return /^\d{4}[-./]\d{1,2}[-./]\d{1,2}|^\d{1,2}[-./ ]+(?:\d{1,2}|\p{L}{3,9})[-./ ]+\d{2,4}/u.test(
    text.trim(),
  );
}

/** The header, and the header without what stands in parentheses. */
function formsOf(header: string): string[] {
  const short = header.replace(/\([^()]*\)|\[[^[\]]*\]/g, " ").trim();
  return short === "" || short === header ? [header] : [header, short];
}

/** `residual.level` as people say it. */
function label(path: string): string {
  return path
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(".", " ")
    .toLowerCase();
}
