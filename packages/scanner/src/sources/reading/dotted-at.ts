import type { Range } from "@aims-lint/core";
import type { Source } from "./source.ts";

/** A name of several parts: `google.cloud.aiplatform`. */
export interface Dotted {
  readonly text: string;
  readonly last: string;
  /** The index of the token behind it. */
  readonly end: number;
  readonly range: Range;
}

/** The name of several parts that starts at a token. */
export function dottedAt({ tokens }: Source, start: number, separator: string): Dotted | undefined {
  const [first] = tokens.slice(start, start + 1);
  if (first?.kind !== "name") return undefined;
  const parts = [first.text];
  let at = start;
  while (tokens[at + 1]?.text === separator && tokens[at + 2]?.kind === "name") {
    at += 2;
    parts.push(tokens[at]?.text ?? "");
  }
  const end = tokens[at]?.end ?? first.end;
  return {
    text: parts.join(separator),
    last: parts.at(-1) ?? first.text,
    end: at + 1,
    range: { start: first.start, end },
  };
}
