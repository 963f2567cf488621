import { before, type Source } from "./source.ts";

/** The names that take what a call gives: `a = b.call()`, `with call() as a`. None where it is given on. */
export function holdersOf(source: Source, index: number, close: number): string[] {
  const { tokens } = source;
  if (tokens[close + 1]?.text === "as" && tokens[close + 2]?.kind === "name")
    return [tokens[close + 2]?.text ?? ""];
  for (let at = before(source, index), steps = 0; at >= 0 && steps < 12; at--, steps++) {
    const token = tokens[at];
    if (token?.kind === "line" || (token?.kind === "sign" && /^[;{(,]$/.test(token.text))) break;
    if (token?.kind !== "sign" || !/^(?:=|:=)$/.test(token.text)) continue;
    return tokens
      .slice(Math.max(0, at - 3), at)
      .filter(({ kind }) => kind === "name")
      .map(({ text }) => text)
      .slice(-1);
  }
  return [];
}
