import { normaliseKey, type Table } from "@aims-lint/core";
import { type Part, shortLines } from "../../../shared/parts.ts";
import { isMatrix } from "./steps.ts";
import { normaliseWord, tidyName } from "./words.ts";

/** What the method calls the levels from `min` to `max`, both included. */
export interface Band {
  /** Normalised. */
  readonly word: string;
  /** As it is written. */
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Whether the method says that such a risk may be lived with: as it is, on a condition or by whose leave, or not. */
  readonly acceptable: "yes" | "conditional" | "no" | undefined;
}

/** The bands that a part of the method defines, from the least to the most; empty where it defines none. */
export function readBands(part: Part): readonly Band[] {
  const fromTables = part.tables.map(fromTable).find((bands) => bands.length >= 2);
  const bands = fromTables ?? shortLines(part).flatMap(fromLine);
  return bands.length >= 2 ? bands.toSorted((a, b) => a.min - b.min) : [];
}

/** The band of a score. */
export function bandOf(score: number, bands: readonly Band[]): Band | undefined {
  return bands.find(({ min, max }) => score >= min && score <= max);
}

/** The band of a word. */
export function bandNamed(word: string, bands: readonly Band[]): Band | undefined {
  const key = normaliseWord(word);
  return bands.find((band) => band.word === key);
}

/** Columns that no table of bands has: it would be a table of risks. */
const idHeader = /^(?:id|ref|#|no|risk|risks|(?:risk|control|system) (?:id|ref|no|#))$/;

/** Bands have one range each, and one word; ranges do not overlap, and no word comes twice. */
function fromTable({ header, rows }: Table): Band[] {
  const names = header.map(({ value }) => normaliseKey(value));
  if (isMatrix(names) || names.some((name) => idHeader.test(name))) return [];
  const low = names.findIndex((name) => /^(?:from|min|minimum|lower|lower limit|at least)$/.test(name));
  const high = names.findIndex((name) => /^(?:to|max|maximum|upper|upper limit|up to)$/.test(name));
  const texts = rows.map(({ cells }) => header.map((_, index) => cells[index]?.value.trim() ?? ""));
  const column = header.findIndex((_, index) => texts.every((cells) => readRange(cells[index] ?? "")));
  const bands = texts.flatMap((cells): Band[] => {
    const range = low >= 0 && high >= 0 ? ends(cells[low], cells[high]) : readRange(cells[column] ?? "");
    const words = cells.flatMap((cell, index) =>
      index === low || index === high ? [] : (wordIn(cell) ?? []),
    );
    return range && words[0] !== undefined
      ? [{ ...words[0], ...range, acceptable: readAcceptable(cells) }]
      : [];
  });
  return areDisjoint(bands) ? bands : [];
}

function areDisjoint(bands: readonly Band[]): boolean {
  if (new Set(bands.map(({ word }) => word)).size < bands.length) return false;
  const order = bands.toSorted((a, b) => a.min - b.min);
  return order.every(({ min }, index) => index === 0 || min >= (order[index - 1]?.max ?? min));
}

interface Ends {
  readonly min: number;
  readonly max: number;
}

function ends(low = "", high = ""): Ends | undefined {
  const min = Number.parseFloat(low);
  const max = high === "" ? Number.POSITIVE_INFINITY : Number.parseFloat(high);
  return Number.isNaN(min) || Number.isNaN(max) ? undefined : { min, max };
}

const dash = "(?:-|–|—|to|…|\\.\\.\\.?)";
const closed = new RegExp(`(?<![\\d.])(\\d+(?:\\.\\d+)?)\\s*${dash}\\s*(\\d+(?:\\.\\d+)?)(?![\\d.])`);

/** `5–9`, `≥ 16`, `16+`, `< 5`, a single number; with hardly anything besides. */
export function readRange(text: string): Ends | undefined {
  if (text.length > 40) return undefined;
  const both = closed.exec(text);
  if (both) return { min: Number(both[1]), max: Number(both[2]) };
  const open =
    /(≥|>=|>|≤|<=|<|above|over|from|below|under|up to)\s*(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?)\s*(\+|or more|or higher|and above)/i.exec(
      text,
    );
  if (open) return openEnded(open[1]?.toLowerCase() ?? "≥", Number(open[2] ?? open[3]));
  return /^\d+(?:\.\d+)?$/.test(text) ? { min: Number(text), max: Number(text) } : undefined;
}

function openEnded(sign: string, bound: number): Ends {
  const [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (["≥", ">=", "from"].includes(sign)) return { min: bound, max: most };
  if ([">", "above", "over"].includes(sign)) return { min: bound * (1 + Number.EPSILON), max: most };
  if (["≤", "<=", "up to"].includes(sign)) return { min: least, max: bound };
  return { min: least, max: bound * (1 - Number.EPSILON) };
}

/** The name of a band in a cell: `Low`, `Low (1–4)`, `🔴 Critical`; longer texts are explanations. */
function wordIn(cell: string): Pick<Band, "word" | "name"> | undefined {
  const bare = cell
    .replace(/\([^()]*\)/g, " ")
    .replace(closed, " ")
    .replace(/[≥≤<>=+\d]/g, " ");
  const word = normaliseWord(bare);
  return /\p{L}/u.test(word) && word.split(" ").length <= 3 ? { word, name: tidyName(bare) } : undefined;
}

/** `Critical (15–25): act at once`, `1–4 low`, `1–4 = low | 5–9 = medium`. */
function fromLine(line: string): Band[] {
  return withoutFormula(line)
    .split(/[|;,]/)
    .flatMap((piece) => {
      const match =
        /^\W*(?<word>\p{L}[\p{L} ]{1,20}?)\s*[(:=–—-]\s*(?<range>(?:[≥≤<>]=?\s*)?\d[\d\s.–—…+-]*(?:to\s*\d+)?)\)?/u.exec(
          piece,
        ) ??
        /^\W*?(?<range>(?:[≥≤<>]=?\s*)?\d[\d\s.–—…+-]*(?:to\s*\d+)?)\s*[:=)]*\s*(?<word>\p{L}[\p{L} ]{1,20}?)\s*(?:[:(–—.].*)?$/u.exec(
          piece,
        );
      const range = readRange(match?.groups?.range?.trim() ?? "");
      const name = match?.groups?.word ?? "";
      const word = normaliseWord(name);
      if (!range || word === "" || word === "to") return [];
      return [{ word, name: tidyName(name), ...range, acceptable: readAcceptable([piece]) }];
    });
}

/** `Level = likelihood × impact: 1–4 low | …` */
function withoutFormula(line: string): string {
  const head = /^[^:|;,]*:/.exec(line)?.[0] ?? "";
  return /[×*·]|\b(?:x|times)\b/i.test(head) ? line.slice(head.length) : line;
}

const unacceptable =
  /\b(?:not (?:be )?(?:accept|tolera)\w*|unacceptable|intolerable|must be treated|treatment (?:is )?(?:required|mandatory|needed)|requires? treatment|never accepted)\b/i;
const acceptable =
  /\b(?:acceptable|tolerable|accepted?|no (?:further )?(?:action|treatment) (?:is )?(?:needed|required))\b/i;

/** Who may accept, or on which condition, says nothing about the limit. */
const conditional = /\b(?:only|approval|approved|sign[- ]?off|accepted by|unless)\b/i;

function readAcceptable(cells: readonly string[]): Band["acceptable"] {
  const text = cells.join(" ");
  if (unacceptable.test(text)) return "no";
  if (!acceptable.test(text)) return undefined;
  return conditional.test(text) ? "conditional" : "yes";
}
