import type { Range } from "@aims-lint/core";

/** A piece of code. Comments are none. */
export interface Token {
  /** `line`: the end of a line outside of a string. */
  readonly kind: "name" | "number" | "string" | "sign" | "line";
  /** As written; of a string what is between its quotes; of a line the indentation of the next one, as spaces. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of a string: where its text starts. */
  readonly inner?: number;
}

/** Where the text of a string stands, without its quotes. */
export function innerRange({ text, start, inner = start }: Token): Range {
  return { start: inner, end: inner + text.length };
}
