import type { Token } from "../lexing/token.ts";

/** Code, read into tokens. */
export interface Source {
  readonly path: string;
  readonly tokens: readonly Token[];
  /** For each token that opens or closes a bracket, the index of the other one; -1 for others, and where there is none. */
  readonly partners: Int32Array;
  /** The bodies of functions are told by their indentation. */
  readonly indents: boolean;
}

const opening: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

export function createSource(path: string, tokens: readonly Token[], indents = false): Source {
  return { path, tokens, partners: matchBrackets(tokens), indents };
}

/** A bracket that fits none is left out; what is open within a pair that closes stays open. */
function matchBrackets(tokens: readonly Token[]): Int32Array {
  const partners = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  const counts: Record<string, number> = { "(": 0, "[": 0, "{": 0 };
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== "sign") continue;
    if (text === "(" || text === "[" || text === "{") {
      open.push(index);
      counts[text] = (counts[text] ?? 0) + 1;
    }
    const wanted = opening[text];
    if (wanted === undefined || counts[wanted] === 0) continue;
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      const sign = tokens[top]?.text ?? "";
      counts[sign] = (counts[sign] ?? 1) - 1;
      if (sign !== wanted) continue;
      partners[index] = top;
      partners[top] = index;
      break;
    }
  }
  return partners;
}

/** The index of the nearest token before `index` that ends no line; -1 where there is none. */
export function before({ tokens }: Source, index: number): number {
  let at = index - 1;
  while (tokens[at]?.kind === "line") at--;
  return at;
}

/** The index of the nearest token after `index` that ends no line; the number of tokens where there is none. */
export function after({ tokens }: Source, index: number): number {
  let at = index + 1;
  while (tokens[at]?.kind === "line") at++;
  return at;
}
