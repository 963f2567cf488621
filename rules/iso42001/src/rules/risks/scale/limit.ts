import { type Level, parseLevel } from "@aims-lint/core";
import { type Band, bandNamed } from "./bands.ts";
import { commonRank, normaliseWord } from "./words.ts";

/** Up to which level a risk is acceptable. */
export interface Limit {
  readonly level: Level;
  /** The limit itself is not acceptable any more: `below 10`. */
  readonly exclusive: boolean;
  /** As written: `9`, `below 10`, `medium`. */
  readonly text: string;
}

/** Who may accept, and on which condition, is no limit. */
const authority = /\b(?:approv\w+|sign[- ]?off|accepted by|may accept|only|unless)\b/i;

/** What is asked about words: whether the method names a band so. */
type IsWord = (word: string) => boolean;

const statement =
  /\b(?:acceptance (?:limit|threshold|level|criterion)|acceptable (?:up to|level|limit|risk level)|risk (?:appetite|tolerance|acceptance)|(?:is|are) (?:acceptable|tolerable|accepted|tolerated)|require[sd]? (?:risk )?treatment|must be treated|(?:is|are) treated)\b/i;

/** The limit that somebody wrote as a value: `9`, `Medium`, `≤ 9`, `below 10`, `Risks above 9 are treated`. */
export function readLimit(text: string, bands: readonly Band[]): Limit | undefined {
  const isWord: IsWord = (word) => bandNamed(word, bands) !== undefined || commonRank(word) !== undefined;
  const bound =
    /(≥|>=|>|≤|<=|<|\bat least|\babove|\bover|\bexceeding|\bgreater than|\bmore than|\bhigher than|\bbelow|\bunder|\bless than|\blower than|\bup to(?: and including)?|\bat most)\s*(?:a |the )?(?:risk )?(?:level|score|rating)?\s*(?:of )?(\d+(?:\.\d+)?|\p{L}+)/iu.exec(
      text,
    ) ??
    /(?<![\d.])(?<bound>\d+(?:\.\d+)?)\s*(?<sign>\+|or more|or higher|or above|and above|and higher|or less|or lower|or below|and below)/i.exec(
      text,
    );
  if (bound) {
    const sign = (bound.groups?.sign ?? bound[1] ?? "").toLowerCase();
    const value = bound.groups?.bound ?? bound[2] ?? "";
    if (/\d/.test(value) || isWord(value)) {
      const level = parseLevel(value);
      return level && { level, exclusive: excludes(sign), text: shorten(text, bound[0]) };
    }
  }
  const bare = text.replace(/[.;]\s*$/, "").trim();
  const level = parseLevel(bare);
  const known = level?.word === undefined ? level?.score !== undefined : isWord(level.word);
  if (level && known && bare.split(/\s+/).length <= 3) return { level, exclusive: false, text: bare };
  return fromSentence(text, isWord);
}

/** The limit that the text of a section states: the first sentence that speaks of what is acceptable and names a level. */
export function findLimit(lines: readonly string[], bands: readonly Band[]): Limit | undefined {
  for (const sentence of lines.flatMap((line) => line.split(/(?<=[.;])\s+/))) {
    if (!statement.test(sentence) || authority.test(sentence) || /\b(?:not |un)accept/i.test(sentence))
      continue;
    const limit = readLimit(sentence, bands);
    if (limit) return limit;
  }
  return undefined;
}

/** The limit that the bands draw: the top of those that are acceptable, where all others lie above. */
export function limitOfBands(bands: readonly Band[]): Limit | undefined {
  const firstBad = bands.findIndex(({ acceptable }) => acceptable === false);
  const last = bands[firstBad - 1];
  const below = bands.slice(0, Math.max(firstBad, 0));
  const isSplit = bands.slice(firstBad).every(({ acceptable }) => acceptable !== true);
  if (!last || !isSplit || !below.some(({ acceptable }) => acceptable === true)) return undefined;
  const level = { text: last.word, word: last.word, score: last.max, factors: undefined };
  return { level, exclusive: false, text: `${last.max} (${last.word})` };
}

/** `≥ 10` and `below 10` leave 10 out of what is acceptable; `above 9` and `up to 9` do not leave 9 out. */
function excludes(sign: string): boolean {
  return /^(?:≥|>=|<|at least|below|under|less than|lower than|\+|or more|or higher|or above|and above|and higher)$/.test(
    sign,
  );
}

/**
 * `The acceptance limit is 9`, `Low and medium risks are acceptable`: one number, or the highest of the words;
 * `High risks must be treated`: the lowest of the words, left out.
 */
function fromSentence(text: string, isWord: IsWord): Limit | undefined {
  const exclusive = /\btreat/i.test(text) && !/\b(?:accept|tolera|appetite)/i.test(text);
  const numbers = [...text.matchAll(/(?<![\d.\p{L}-])\d+(?:\.\d+)?(?!\.?\d|[%\p{L}-])/gu)].map(
    ([number]) => number,
  );
  const only = numbers.length === 1 && !exclusive ? parseLevel(numbers[0] ?? "") : undefined;
  if (only) return { level: only, exclusive: false, text: only.text };
  const words = text.split(/[^\p{L}]+/u).filter((word) => word.length > 2 && isWord(word));
  const order = words.toSorted((a, b) => (commonRank(a) ?? -1) - (commonRank(b) ?? -1));
  const word = exclusive ? order[0] : order.at(-1);
  const level = word === undefined || numbers.length > 0 ? undefined : parseLevel(word);
  return (
    level && {
      level,
      exclusive,
      text: exclusive ? `below ${normaliseWord(level.text)}` : normaliseWord(level.text),
    }
  );
}

function shorten(text: string, found: string): string {
  return text.trim().split(/\s+/).length <= 3 ? text.trim() : found.trim();
}
