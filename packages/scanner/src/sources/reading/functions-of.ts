import { before, type Source } from "./source.ts";

/** The tokens of a function, with what stands before its name: decorators, attributes, its head. */
export interface FunctionRange {
  readonly start: number;
  readonly end: number;
}

/** The functions of a file that lie in no other one, in order. */
export function functionsOf(source: Source): FunctionRange[] {
  const all = source.indents ? indented(source) : braced(source);
  const outer: FunctionRange[] = [];
  for (const one of all) {
    const last = outer.at(-1);
    if (!last || one.start > last.end) outer.push(one);
  }
  return outer;
}

/** Functions that begin with `def` and go as far as they are indented. */
function indented(source: Source): FunctionRange[] {
  const { tokens } = source;
  const found: FunctionRange[] = [];
  let decorated: number | undefined;
  for (let index = 0; index < tokens.length; index++) {
    if (!startsLine(source, index)) continue;
    const first = tokens[index]?.text;
    const start = decorated ?? index;
    decorated = first === "@" ? start : undefined;
    const isFunction = first === "def" || (first === "async" && tokens[index + 1]?.text === "def");
    if (!isFunction) continue;
    const end = endOfBlock(source, index);
    found.push({ start, end });
    index = end;
  }
  return found;
}

function startsLine({ tokens }: Source, index: number): boolean {
  return tokens[index]?.kind !== "line" && (index === 0 || tokens[index - 1]?.kind === "line");
}

/** The last token of what is indented deeper than the line that starts at a token. */
function endOfBlock({ tokens, partners }: Source, index: number): number {
  const indent = tokens[index - 1]?.text.length ?? 0;
  for (let at = index; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === "sign" && (partners[at] ?? -1) > at) at = partners[at] ?? at;
    else if (token?.kind === "line" && tokens[at + 1]?.kind !== "line" && token.text.length <= indent)
      return at - 1;
  }
  return tokens.length - 1;
}

/** How far back the head of a function is looked for. */
const longestHead = 120;

const functionWords = /^(?:func|function|fn|fun|sub|def|=>)$/;
const otherWords =
  /^(?:if|for|while|switch|catch|try|else|match|do|loop|unsafe|select|class|interface|struct|enum|impl|trait|namespace|object|module|mod|when|with|foreach|using|lock|synchronized|extern|record|import|export|=|:=|return|new|,)$/;

function braced(source: Source): FunctionRange[] {
  const found: FunctionRange[] = [];
  for (const [index, token] of source.tokens.entries()) {
    const close = source.partners[index] ?? -1;
    if (token.kind !== "sign" || token.text !== "{" || close === -1) continue;
    const start = headOf(source, index);
    if (start !== -1) found.push({ start, end: close });
  }
  return found;
}

/** Where the head of the function starts whose body opens at a brace; -1 where it opens something else. */
function headOf(source: Source, brace: number): number {
  const { tokens, partners } = source;
  let start = brace;
  let [isFunction, hasBrackets, isOther] = [false, false, false];
  for (let at = before(source, brace), steps = 0; at >= 0 && steps < longestHead; at--, steps++) {
    const { kind, text } = tokens[at] ?? { kind: "line", text: "" };
    if (kind === "line" || (kind === "sign" && /^[;{}(]$/.test(text))) break;
    if (kind === "sign" && /^[)\]]$/.test(text) && (partners[at] ?? -1) !== -1) {
      at = partners[at] ?? at;
      hasBrackets ||= text === ")" && tokens[at - 1]?.kind === "name";
    } else if (kind !== "string" && functionWords.test(text)) isFunction = true;
    else if (kind !== "string" && otherWords.test(text)) isOther = true;
    start = at;
  }
  return isFunction || (hasBrackets && !isOther) ? withAttributes(source, start) : -1;
}

/** How many lines of attributes above a function belong to it. */
const mostAttributes = 5;

/** `@WithSpan`, `#[instrument]`, `[Trace]` on the lines above. */
function withAttributes({ tokens }: Source, start: number): number {
  let first = start;
  for (let lines = 0; lines < mostAttributes; lines++) {
    let at = first - 2;
    while (at >= 0 && at > first - 40 && tokens[at]?.kind !== "line") at--;
    if (tokens[first - 1]?.kind !== "line" || !/^[@#[]$/.test(tokens[at + 1]?.text ?? "")) break;
    first = at + 1;
  }
  return first;
}
