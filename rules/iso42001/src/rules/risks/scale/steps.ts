import { type Level, normaliseKey, type Table } from "@aims-lint/core";
import { type Part, shortLines } from "../../../shared/parts.ts";
import { commonRank, normaliseWord, tidyName } from "./words.ts";

/** A step of a scale of likelihood or of consequence: `4`, `likely`, or both. */
export interface Step {
  readonly value: number | undefined;
  /** Normalised. */
  readonly word: string | undefined;
  /** The word as it is written. */
  readonly name: string | undefined;
}

/** The steps that a part of the method defines; empty where it defines none. */
export function readSteps(part: Part): readonly Step[] {
  const { tables } = part;
  const lines = shortLines(part);
  for (const table of tables) {
    const steps = fromTable(table);
    if (steps.length >= 2) return steps;
  }
  const named = lines.flatMap(fromLine);
  if (named.length >= 2) return named;
  return fromRange(lines.join("\n")) ?? fromWords(lines);
}

/**
 * Whether a rating is on a scale. `undefined` where that cannot be told: no scale, or a word on a scale that has
 * only numbers.
 */
export function isWithin({ score, word }: Level, steps: readonly Step[]): boolean | undefined {
  const values = steps.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const words = steps.flatMap((step) => (step.word === undefined ? [] : [step.word]));
  if (score !== undefined && steps.length > 0) {
    const [min, max] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [1, steps.length];
    return score >= min && score <= max;
  }
  if (word === undefined || words.length < 2) return undefined;
  return words.some((known) => isSameWord(word, known));
}

/** The number of a rating: its own, or the one that the scale gives to its word. */
export function numberOf({ score, word }: Level, steps: readonly Step[]): number | undefined {
  if (score !== undefined || word === undefined) return score;
  return steps.find((step) => step.word !== undefined && isSameWord(word, step.word))?.value;
}

/** Where on a scale a rating is, from 0; `undefined` where it is on none of the steps. Words without numbers count from 1. */
export function placeOn({ score, word }: Level, steps: readonly Step[]): number | undefined {
  const isCounted = steps.some(({ value }) => value !== undefined);
  const at =
    score !== undefined
      ? steps.findIndex(({ value }, index) => (isCounted ? value : index + 1) === score)
      : word === undefined
        ? -1
        : indexOfWord(word, steps);
  return at < 0 ? undefined : at;
}

function indexOfWord(word: string, steps: readonly Step[]): number {
  const exact = steps.findIndex((step) => step.word === normaliseWord(word));
  return exact >= 0
    ? exact
    : steps.findIndex((step) => step.word !== undefined && isSameWord(word, step.word));
}

/** The scale as people name it: `1 to 5`, or its words. */
export function describeSteps(steps: readonly Step[]): string {
  const values = steps.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (values.length > 0) return `${Math.min(...values)} to ${Math.max(...values)}`;
  return steps.map(({ word }) => word ?? "").join(", ");
}

function isSameWord(written: string, known: string): boolean {
  const word = normaliseWord(written);
  const target = normaliseWord(known);
  if (word === target || (word.length >= 3 && target.startsWith(word))) return true;
  const rank = commonRank(word);
  return rank !== undefined && rank === commonRank(target);
}

function fromTable({ header, rows }: Table): Step[] {
  if (isMatrix(header.map(({ value }) => value))) return [];
  const columns = header.map((_, index) => rows.map((row) => row.cells[index]?.value.trim() ?? ""));
  const numbers = columns.find(
    (cells) => cells.length > 0 && cells.every((cell) => /^\d+(?:\.\d+)?$/.test(cell)),
  );
  const words = columns.find((cells) => cells !== numbers && cells.every(isShort));
  if (numbers) return numbers.map((value, index) => toStep(Number(value), words?.[index]));
  const both = columns[0]?.flatMap(fromLine) ?? [];
  if (both.length === rows.length) return both;
  return words === columns[0] ? (words ?? []).map((each) => toStep(undefined, each)) : [];
}

/** Whether a header is that of a matrix of likelihood and consequence. */
export function isMatrix([corner = ""]: readonly string[]): boolean {
  const key = normaliseKey(corner);
  return (
    /\b(?:likelihood|probability|l)\b/.test(key) && /\b(?:impact|consequence|severity|i|c|s)\b/.test(key)
  );
}

function isShort(text: string): boolean {
  return /\p{L}/u.test(text) && text.split(/\s+/).length <= 3;
}

/** The step that a line defines: `5 – Almost certain: every month`, `Almost certain (5)`, `Rare: 1`. */
export function stepIn(line: string): Step | undefined {
  return fromLine(line)[0];
}

function fromLine(line: string): Step[] {
  const match =
    /^\W*(?<value>\d+)\s*[-–—:=.)]+\s*(?<word>\p{L}[\p{L} -]{0,30}?)\s*(?:[:–—(,.;=].*)?$/u.exec(line) ??
    /^\W*(?<word>\p{L}[\p{L} -]{0,30}?)\s*\((?<value>\d+)\)/u.exec(line) ??
    /^\W*(?<word>\p{L}[\p{L} -]{0,30}?)\s*[-–—:=]+\s*(?<value>\d+)\s*(?:[-–—:(,.;].*)?$/u.exec(line);
  const { value, word: found } = match?.groups ?? {};
  return value === undefined ? [] : [toStep(Number(value), found)];
}

/** `from 1 (rare) to 5 (almost certain)`, `1–5`. */
function fromRange(text: string): Step[] | undefined {
  const match =
    /(?<![\d.-])(\d{1,2})\s*(?:\(([^()]{1,40})\)\s*)?(?:to|–|—|-|…|\.\.\.?)\s*(\d{1,2})(?![\d.-])(?:\s*\(([^()]{1,40})\))?/.exec(
      text,
    );
  const [first, last] = [Number(match?.[1]), Number(match?.[3])];
  if (!match || first > 1 || first >= last || last > 100) return undefined;
  const words = new Map([
    [first, match[2]],
    [last, match[4]],
  ]);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    toStep(first + index, words.get(first + index)),
  );
}

/** `Low, Medium, High`; only words whose order is common knowledge. */
function fromWords(lines: readonly string[]): Step[] {
  const found = new Map<string, { readonly name: string; readonly rank: number }>();
  for (const line of lines) {
    const parts =
      /^\s*\W*([\p{L} ]{1,20}?)\s*[:–—-]\s/u.exec(line)?.slice(1) ??
      line.split(/[,;/|]|\bto\b|\band\b|\bor\b/);
    for (const part of parts) {
      const rank = commonRank(part);
      if (rank !== undefined) found.set(normaliseWord(part), { name: part, rank });
    }
  }
  const words = [...found.values()].sort((a, b) => a.rank - b.rank);
  if (new Set(words.map(({ rank }) => rank)).size < 2) return [];
  return words.map(({ name }) => toStep(undefined, name));
}

/** A step by what is written for it; a text without a word gives a number alone. */
export function toStep(value: number | undefined, text = ""): Step {
  const word = normaliseWord(text);
  return word === "" ? { value, word: undefined, name: undefined } : { value, word, name: tidyName(text) };
}
