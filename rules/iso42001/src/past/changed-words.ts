import { type Document, editDistance, type Range } from "@aims-lint/core";
import { type Word, wordsOf } from "./words.ts";

/** What became of the words of a document. */
export interface ChangedWords {
  /** How many words came or went; of a word that was replaced, one. */
  readonly count: number;
  /** The part of the words that it had which went, or came in comparison: 0 to 1. */
  readonly share: number;
  /** The first place at which the later document says something else. */
  readonly at: Range;
}

/** Words beyond this number are not searched for slips of the pen. */
const mostSlips = 20;
/** A shorter word says something else when a letter changes: `may`, `must`, `shall`. */
const shortestSlip = 6;

/**
 * What changed in what a document says; `undefined` where it says the same in the same words. Layout, moved parts, and slips of the pen
 * that were put right are no change.
 */
export function changedWords(before: Document, after: Document): ChangedWords | undefined {
  if (before.text === after.text) return undefined;
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const first = young.findIndex(({ text }, index) => text !== old[index]?.text);
  if (first < 0 && old.length === young.length) return undefined;
  const [gone, come] = [without(old, young), without(young, old)];
  if (gone.length + come.length === 0 || areSlips(gone, come)) return undefined;
  const count = Math.max(gone.length, come.length);
  return { count, share: Math.min(1, count / Math.max(1, old.length)), at: placeOf(young, come, first) };
}

/** The words that a document does not have any more. */
export function goneWords(before: Document, after: Document): readonly string[] {
  return without(wordsOf(before), wordsOf(after)).map(({ text }) => text);
}

/** Whether a text was put into another language: nearly every word differs, the numbers and the structure do not. */
export function isTranslation(before: Document, after: Document): boolean {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const isText = ({ text }: Word): boolean => !/\p{N}/u.test(text) && text.length > 3;
  const [oldText, youngText] = [old.filter(isText), young.filter(isText)];
  const numbers = (words: readonly Word[]): string =>
    words.flatMap(({ text }) => text.match(/\p{N}+/gu) ?? []).join(" ");
  const kept = youngText.length - without(youngText, oldText).length;
  return (
    oldText.length >= 30 &&
    kept < youngText.length * 0.35 &&
    before.sections.length === after.sections.length &&
    before.sections.every(({ depth }, index) => depth === after.sections[index]?.depth) &&
    numbers(old) === numbers(young)
  );
}

/** The words of one text that the other does not have, as often as it lacks them. */
function without(words: readonly Word[], others: readonly Word[]): Word[] {
  const known = new Map<string, number>();
  for (const { text } of others) known.set(text, (known.get(text) ?? 0) + 1);
  return words.filter(({ text }) => {
    const left = known.get(text) ?? 0;
    if (left > 0) known.set(text, left - 1);
    return left === 0;
  });
}

function areSlips(gone: readonly Word[], come: readonly Word[]): boolean {
  if (gone.length !== come.length || gone.length > mostSlips) return false;
  return gone.every(({ text }, index) => isSlip(text, come[index]?.text ?? ""));
}

/** Whether one word is the other, misspelled: a letter too many, too few, wrong, or two exchanged. */
function isSlip(one: string, other: string): boolean {
  const isWord = (text: string): boolean =>
    text.length >= shortestSlip && text.length < 40 && /^\p{L}+$/u.test(text);
  if (!isWord(one) || !isWord(other)) return false;
  const distance = editDistance(one, other);
  return distance <= 1 || (distance === 2 && lettersOf(one) === lettersOf(other));
}

function lettersOf(text: string): string {
  return text.split("").sort().join("");
}

function placeOf(words: readonly Word[], come: readonly Word[], first: number): Range {
  return come[0]?.range ?? words[first < 0 ? words.length - 1 : first]?.range ?? { start: 0, end: 0 };
}
