import { before, type Source } from "./source.ts";

/** A call: `client.chat.completions.create(…)`. */
export interface Call {
  /** The names that lead to it, of any calls on the way too: `["client", "chat", "completions", "create"]`. */
  readonly path: readonly string[];
  /** The index of the token with the name that is called. */
  readonly index: number;
  /** The index of its opening bracket, and of its closing one. */
  readonly open: number;
  readonly close: number;
}

/** How many names of a call are read; what is chained longer is cut at its start. */
const longest = 12;

/** The calls of a file, in order. A call whose bracket is not closed is none. */
export function callsOf(source: Source): Call[] {
  const calls: Call[] = [];
  for (const [open, token] of source.tokens.entries()) {
    if (token.kind !== "sign" || token.text !== "(") continue;
    const close = source.partners[open] ?? -1;
    const index = calledName(source, open);
    if (close === -1 || index === -1) continue;
    calls.push({ path: pathTo(source, index), index, open, close });
  }
  return calls;
}

/** The name right before a bracket, over type arguments: `open<T>(`, `open::<T>(`. */
function calledName(source: Source, open: number): number {
  const { tokens } = source;
  let at = open - 1;
  if (tokens[at]?.text === ">" && tokens[at]?.kind === "sign") {
    const least = at - 20;
    while (at > least && tokens[at]?.text !== "<") at--;
    at--;
    if (tokens[at]?.text === "::") at--;
  }
  return tokens[at]?.kind === "name" ? at : -1;
}

/** The names that lead to the one at an index. */
function pathTo(source: Source, index: number): string[] {
  const { tokens, partners } = source;
  const path = [tokens[index]?.text ?? ""];
  let at = index;
  while (path.length < longest) {
    let link = before(source, at);
    if (!isLink(tokens[link])) break;
    link = before(source, link);
    while (tokens[link]?.kind === "sign" && /^[)\]!?]$/.test(tokens[link]?.text ?? "")) {
      const partner = partners[link] ?? -1;
      link = partner === -1 ? link - 1 : before(source, partner);
      if (link < 0) return path;
    }
    if (tokens[link]?.kind !== "name") break;
    path.unshift(tokens[link]?.text ?? "");
    at = link;
  }
  return path;
}

const isLink = (token: { readonly kind: string; readonly text: string } | undefined): boolean =>
  token?.kind === "sign" && /^(?:\.|\?\.|::|->|\\)$/.test(token.text);
