import { type Level, parseLevel } from "@aims-lint/core";
import { type Band, bandNamed } from "./bands.ts";
import { commonRank, normaliseWord } from "./words.ts";

/** Up to which level a risk is acceptable. */
export interface Limit {
  readonly level: Level;
  /** The limit itself is not acceptable any more: `below 10`. */
  readonly exclusive: boolean;
  /** For messages: `9`, `below 10`, `medium`. */
  readonly text: string;
}

/** Who may accept, and on which condition, is no limit. */
const authority = /\b(?:approv\w+|sign[- ]?off|accepted by|may accept|only|unless)\b/i;

/** What is asked about words: whether the method names a band so. */
type IsWord = (word: string) => boolean;

const statement =
  /\b(?:acceptance (?:limit|threshold|level|criterion)|acceptable (?:up to|level|limit|risk level)|risk (?:appetite|tolerance|acceptance)|(?:is|are) (?:acceptable|tolerable|accepted|tolerated)|require[sd]? (?:risk )?treatment|must be treated|(?:is|are) treated)\b/i;

const before =
  /(?<sign>≥|>=|>|≤|<=|<|\b(?:at least|above|over|exceeding|greater than|more than|higher than|below|under|less than|lower than|up to(?: and including)?|at most))\s*(?:a |the )?(?:risk )?(?:level|score|rating)?\s*(?:of )?(?<bound>\d+(?:\.\d+)?|\p{L}+)/iu;
const behind =
  /(?<![\d.])(?<bound>\d+(?:\.\d+)?)\s*(?<sign>\+|(?:or|and) (?:more|higher|above|less|lower|below))/i;

/** The limit that somebody wrote as a value: `9`, `Medium`, `≤ 9`, `below 10`, `Risks above 9 are treated`. */
export function readLimit(text: string, bands: readonly Band[]): Limit | undefined {
  if (text.length > 300) return undefined;
  const isWord: IsWord = (word) => bandNamed(word, bands) !== undefined || commonRank(word) !== undefined;
  const match = before.exec(text) ?? behind.exec(text);
  const { sign = "", bound = "" } = match?.groups ?? {};
  if (/\d/.test(bound) || (bound !== "" && isWord(bound))) return makeLimit(bound, excludes(sign));
  const bare = text.replace(/[.;]\s*$/, "").trim();
  const level = parseLevel(bare);
  const known = level?.word === undefined ? level?.score !== undefined : isWord(level.word);
  return known && bare.split(/\s+/).length <= 3 ? makeLimit(bare, false) : fromSentence(text, isWord, bands);
}

/** The limit that the text of a section states: the first sentence that speaks of what is acceptable and names a level. */
export function findLimit(lines: readonly string[], bands: readonly Band[]): Limit | undefined {
  for (const sentence of lines.flatMap((line) => line.split(/(?<=[.;])\s+/))) {
    if (
      sentence.length > 300 ||
      !statement.test(sentence) ||
      authority.test(sentence) ||
      /\b(?:not |un)accept/i.test(sentence)
    )
      continue;
    const limit = readLimit(sentence, bands);
    if (limit) return limit;
  }
  return undefined;
}

/** The limit that the bands draw: the top of those at the bottom that are acceptable, where the next one says that it is not, or not as it is. */
export function limitOfBands(bands: readonly Band[]): Limit | undefined {
  const end = bands.findIndex(({ acceptable }) => acceptable !== "yes");
  const [last, next] = [bands[end - 1], bands[end]];
  const isOver = bands.slice(Math.max(end, 0)).every(({ acceptable }) => acceptable !== "yes");
  return last && next?.acceptable && isOver ? makeLimit(`${last.max}, ${last.word}`, false) : undefined;
}

function makeLimit(text: string, exclusive: boolean): Limit | undefined {
  const level = parseLevel(text);
  return level && { level, exclusive, text: exclusive ? `below ${text}` : text };
}

/** `≥ 10` and `below 10` leave 10 out of what is acceptable; `above 9` and `up to 9` do not leave 9 out. */
function excludes(sign: string): boolean {
  return /^(?:≥|>=|<|at least|below|under|less than|lower than|\+|(?:or|and) (?:more|higher|above))$/i.test(
    sign,
  );
}

/**
 * `The acceptance limit is 9`, `Low and medium risks are acceptable`: one number, or the highest of the words;
 * `High risks must be treated`: the lowest of the words, left out.
 */
function fromSentence(text: string, isWord: IsWord, bands: readonly Band[]): Limit | undefined {
  const exclusive = /\btreat/i.test(text) && !/\b(?:accept|tolera|appetite)/i.test(text);
  const numbers = [...text.matchAll(/(?<![\d.\p{L}-])\d+(?:\.\d+)?(?!\.?\d|[%\p{L}-])/gu)];
  if (numbers.length > 0)
    return numbers.length === 1 && !exclusive ? makeLimit(numbers[0]?.[0] ?? "", false) : undefined;
  const rank = (word: string): number => bandNamed(word, bands)?.min ?? commonRank(word) ?? -1;
  const words = text.split(/[^\p{L}]+/u).filter((word) => word.length > 2 && isWord(word));
  const order = words.map(normaliseWord).toSorted((a, b) => rank(a) - rank(b));
  return makeLimit((exclusive ? order[0] : order.at(-1)) ?? "", exclusive);
}
