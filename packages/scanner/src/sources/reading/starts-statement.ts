import type { Source } from "./source.ts";

/** Whether a statement starts with a token: at the start, on a new line, behind `;`, `{`, `}` or `:`. */
export function startsStatement({ tokens }: Source, index: number): boolean {
  const previous = tokens[index - 1];
  return (
    !previous || previous.kind === "line" || (previous.kind === "sign" && /^[;{}:]$/.test(previous.text))
  );
}
