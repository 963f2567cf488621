import type { Token } from "./token.ts";

/** Whether a value may begin behind a token: `/` then starts a regular expression, and divides nothing. */
export function mayStartValue(last: Token | undefined): boolean {
  if (!last) return true;
  if (last.kind === "name") return valueKeywords.has(last.text);
  return last.kind === "sign" && !/^(?:[)\]}<]|<\/|\/>)$/.test(last.text);
}

const valueKeywords: ReadonlySet<string> = new Set([
  "return",
  "typeof",
  "case",
  "in",
  "of",
  "and",
  "or",
  "not",
  "if",
  "unless",
  "when",
  "while",
  "await",
  "yield",
  "else",
]);
