import { normaliseControlId } from "../../kinds/control-id.ts";

/** A text that names a control, or looks as if it did. Offsets count in the text that was searched. */
export interface Mention {
  /** Plain and in capitals: `A.6.2.4`, whatever was typed for its letters and dots. */
  readonly id: string;
  /** As typed, without the standard before it. */
  readonly typed: string;
  readonly start: number;
  readonly end: number;
  /** `27001` where the text names that standard before it. */
  readonly standard: string | undefined;
  /** The characters that only look like a letter, a dot or a digit; empty where the id reads as it looks. */
  readonly lookAlikes: readonly string[];
}

const looksLike: ReadonlyMap<string, string> = new Map([
  ...pairs("A", "АΑᎪ"),
  ...pairs("a", "аα"),
  ...pairs("B", "ВΒᏴ"),
  ...pairs(".", "·•‧∙⋅。"),
]);
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const control = /(?<![\w.])(?:([Aa]|B)\.|(A)(?=\d{1,2}\.\d))(\d{1,2}(?:\.\d{1,2})*)(?!\w|\.\d)/g;
const standards = /(?<!\d)(?:2\d{4}|42001|9001|14001)(?!\d)/g;

/**
 * The mentions of Annex A and Annex B ids in a text, in order. A standard that is named counts for all ids behind it
 * until another one is named: `27001: A.5.1, A.8.2; 42001: A.6.2.4`.
 */
export function findMentions(text: string): Mention[] {
  const { folded, at } = fold(text);
  const named = [...folded.matchAll(standards)];
  return [...folded.matchAll(control)].map((match) => {
    const start = at[match.index] ?? 0;
    const end = (at[match.index + match[0].length - 1] ?? 0) + 1;
    const typed = text.slice(start, end);
    const id = `${(match[1] ?? match[2] ?? "").toUpperCase()}.${match[3]}`;
    const standard = named.findLast(({ index }) => index < match.index)?.[0];
    const isPlain = normaliseControlId(typed) === id.toLowerCase() || id.startsWith("B");
    const lookAlikes = isPlain ? [] : Array.from(typed).filter(isLookAlike);
    return { id, typed, start, end, standard, lookAlikes };
  });
}

/** The text with plain characters for those that look like them, and the place of each in the original. */
function fold(text: string): { readonly folded: string; readonly at: readonly number[] } {
  let folded = "";
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (invisible.test(character)) continue;
    const plain = character.normalize("NFKC");
    folded += looksLike.get(character) ?? (plain.length === 1 ? plain : character);
    at.push(index);
  }
  return { folded, at };
}

function isLookAlike(character: string): boolean {
  return looksLike.has(character) || invisible.test(character);
}

function pairs(plain: string, others: string): [string, string][] {
  return Array.from(others, (other) => [other, plain]);
}
