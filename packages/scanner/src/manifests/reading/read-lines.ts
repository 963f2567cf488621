/** A line of a text. */
export interface Line {
  /** Without its end. */
  readonly text: string;
  /** Where it begins. */
  readonly start: number;
  /** From 1. */
  readonly number: number;
}

/** The lines of a text; they end at LF or CRLF. */
export function* readLines(text: string): Generator<Line> {
  let start = 0;
  for (let number = 1; start <= text.length; number++) {
    const feed = text.indexOf("\n", start);
    const end = feed === -1 ? text.length : feed;
    yield { text: text.slice(start, text[end - 1] === "\r" && end > start ? end - 1 : end), start, number };
    start = end + 1;
  }
}
