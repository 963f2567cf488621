import { type Level, normaliseKey, type Table } from "@aims-lint/core";
import { type Part, shortLines } from "../../../shared/parts.ts";
import { type Band, bandNamed, bandOf, readRange } from "./bands.ts";
import { commonRank, normaliseWord } from "./words.ts";

/** Who may accept a risk of some level, in the method's words. */
export interface Acceptors {
  /** Normalised; `undefined` where the method gives a range of scores. */
  readonly word: string | undefined;
  readonly range: { readonly min: number; readonly max: number } | undefined;
  /** `the risk owner`, `Chief Executive Officer, for at most six months`, `nobody`. */
  readonly who: string;
}

/** Who may accept what, from a table (`Level | May be accepted by`) or from lines (`Medium: Chief Risk Officer`). */
export function readAcceptors(part: Part, bands: readonly Band[]): readonly Acceptors[] {
  const found = part.tables.map((table) => fromTable(table, bands)).find((rows) => rows.length > 0);
  return found ?? shortLines(part).flatMap((line) => fromLine(line, bands));
}

/** What the method says of a level and of those above it: who may accept more may accept less. */
export function acceptorsOf(
  level: Level,
  all: readonly Acceptors[],
  bands: readonly Band[],
): readonly Acceptors[] {
  const own = all.findIndex((entry) => fits(level, entry, bands));
  if (own < 0) return [];
  const rank = rankOf(all[own], bands);
  const higher = all.filter(
    (entry, index) => index !== own && (rankOf(entry, bands) ?? -1) > (rank ?? Number.POSITIVE_INFINITY),
  );
  return [...all.slice(own, own + 1), ...higher];
}

function fits({ score, word }: Level, entry: Acceptors, bands: readonly Band[]): boolean {
  if (entry.range) {
    const min = score ?? (word === undefined ? undefined : bandNamed(word, bands)?.min);
    return min !== undefined && min >= entry.range.min && min <= entry.range.max;
  }
  const name = score === undefined ? undefined : bandOf(score, bands)?.word;
  const own = name ?? (word === undefined ? undefined : normaliseWord(word));
  return own !== undefined && own === entry.word;
}

function rankOf(entry: Acceptors | undefined, bands: readonly Band[]): number | undefined {
  if (!entry) return undefined;
  if (entry.range) return entry.range.min;
  return entry.word === undefined ? undefined : (bandNamed(entry.word, bands)?.min ?? commonRank(entry.word));
}

function fromTable({ header, rows }: Table, bands: readonly Band[]): Acceptors[] {
  const names = header.map(({ value }) => normaliseKey(value));
  const who = names.findIndex((name) =>
    /\b(?:accepted by|accepts|may accept|who|authority|approver|approved by|acceptance by|decides|decided by)\b/.test(
      name,
    ),
  );
  if (who < 0) return [];
  return rows.flatMap(({ cells }) => {
    const text = cells[who]?.value.trim() ?? "";
    const level = cells.find((_, index) => index !== who)?.value ?? "";
    return text === "" ? [] : read(level, text, bands);
  });
}

function fromLine(line: string, bands: readonly Band[]): Acceptors[] {
  const match = /^\W*([\p{L}][\p{L} ,/]{1,30}?)(?:\s*\([^()]*\))?\s*(?::|–|—|→|->)\s*(\S.*)$/u.exec(line);
  return match ? read(match[1] ?? "", match[2] ?? "", bands) : [];
}

/** One cell may name several levels: `Low and medium`. */
function read(level: string, who: string, bands: readonly Band[]): Acceptors[] {
  const words = level
    .replace(/\([^()]*\)/g, " ")
    .split(/[,/&]|\band\b|\bor\b/)
    .map(normaliseWord);
  const known = words.filter(
    (word) => bandNamed(word, bands) !== undefined || commonRank(word) !== undefined,
  );
  if (known.length > 0) return known.map((word) => ({ word, range: undefined, who }));
  const range = readRange(level.trim());
  return range ? [{ word: undefined, range, who }] : [];
}
