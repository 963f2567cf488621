import type { Range } from "@aims-lint/core";
import type { Token } from "../lexing/token.ts";
import { after, before, type Source } from "./source.ts";

/** A text that code gives somewhere, and where it is written. */
export interface Value {
  readonly text: string;
  readonly range: Range;
  /** The index of its token. */
  readonly index: number;
}

/** The names of a file to which one text is given, and which text. Names with several texts are not among them. */
export type Constants = ReadonlyMap<string, Value>;

export function constantsOf(source: Source): Constants {
  const { tokens } = source;
  const found = new Map<string, Value | undefined>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "sign" || (token.text !== "=" && token.text !== ":=")) continue;
    const name = assignedName(source, index);
    const value = valueAt(source, after(source, index), new Map());
    if (name === undefined || value === undefined) continue;
    const earlier = found.get(name);
    const isNew = !found.has(name) || earlier?.text === value.text;
    found.set(name, isNew ? (earlier ?? value) : undefined);
  }
  return new Map([...found].flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** The name before `=`: the last of `self.model`, and the one before a type in `MODEL: str`. */
export function assignedName(source: Source, equals: number): string | undefined {
  const { tokens } = source;
  for (let at = equals - 1, steps = 0; at >= 0 && steps < 8; at--, steps++) {
    const token = tokens[at] as Token;
    if (token.kind === "sign" && token.text === ":") return nameAt(tokens[at - 1]);
    if (token.kind === "line" || (token.kind === "sign" && /^[;{}(),]$/.test(token.text))) break;
  }
  return nameAt(tokens[equals - 1]);
}

const nameAt = (token: Token | undefined): string | undefined =>
  token?.kind === "name" ? token.text : undefined;

/** What asks the environment, in the languages that are read. */
const environment =
  /^(?:env|environ|getenv|getenvironmentvariable|getordefault|fetch|get|config|var|or_else)$/i;

/**
 * The text that an expression starting at a token stands for: a string, a name with one text, or the text that stands in where the
 * environment says nothing. `undefined` where it is worked out.
 */
export function valueAt(source: Source, index: number, constants: Constants): Value | undefined {
  const { tokens } = source;
  const token = tokens[index];
  if (token?.kind === "string") return isWhole(source, index) ? toValue(token, index) : undefined;
  if (token?.kind === "sign" && token.text === "&") return valueAt(source, index + 1, constants);
  if (token?.kind !== "name") return undefined;
  const last = endOfPath(source, index);
  const next = after(source, last);
  const sign = tokens[next]?.kind === "sign" ? tokens[next]?.text : undefined;
  if (sign === "(") return fallbackIn(source, index, last, next);
  if (sign === "||" || sign === "??" || tokens[next]?.text === "or")
    return literalAt(source, after(source, next));
  if (sign === "?" && tokens[next + 1]?.text === ":") return literalAt(source, next + 2);
  if (sign === "[") {
    const close = source.partners[next] ?? -1;
    const then = close === -1 ? -1 : after(source, close);
    return /^(?:\|\||\?\?|or)$/.test(tokens[then]?.text ?? "")
      ? literalAt(source, after(source, then))
      : undefined;
  }
  return constants.get(tokens[last]?.text ?? "");
}

/** `os.environ.get("MODEL", "gpt-4o")` and its like. */
function fallbackIn(source: Source, first: number, last: number, open: number): Value | undefined {
  const { tokens, partners } = source;
  const close = partners[open] ?? -1;
  if (close === -1 || !environment.test(tokens[last]?.text ?? "")) return undefined;
  const names = tokens.slice(first, last + 1);
  if (!names.some(({ text }) => /env|config/i.test(text))) return undefined;
  const comma = after(source, after(source, open));
  if (tokens[comma]?.text === ",") {
    const given = after(source, comma);
    return literalAt(source, tokens[given + 1]?.text === "=" ? given + 2 : given);
  }
  const then = after(source, close);
  return /^(?:\|\||\?\?|or|\?)$/.test(tokens[then]?.text ?? "")
    ? literalAt(source, after(source, tokens[then + 1]?.text === ":" ? then + 1 : then))
    : undefined;
}

function literalAt({ tokens }: Source, index: number): Value | undefined {
  const token = tokens[index];
  return token?.kind === "string" ? toValue(token, index) : undefined;
}

/** Where the dotted name that starts at a token ends. */
function endOfPath({ tokens }: Source, start: number): number {
  let at = start;
  while (/^(?:\.|\?\.|::|->)$/.test(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.kind === "name") at += 2;
  return at;
}

/** Whether a string is all that is given, and not a piece of something longer. */
function isWhole(source: Source, index: number): boolean {
  const next = source.tokens[after(source, index)]?.text;
  const previous = source.tokens[before(source, index)]?.text;
  return next !== "+" && next !== "%" && previous !== "+";
}

function toValue({ text, start, end, inner = start }: Token, index: number): Value {
  return {
    text: text.includes("\\") ? text.replace(/\\(.)/g, "$1") : text,
    index,
    range: rangeOf(start, end, inner, text),
  };
}

/** The text without its quotes; the quotes with it where it is empty, so that there is something to show. */
function rangeOf(start: number, end: number, inner: number, text: string): Range {
  return text === "" ? { start, end } : { start: inner, end: inner + text.length };
}
