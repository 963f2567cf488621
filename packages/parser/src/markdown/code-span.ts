import { BACKTICK } from "./characters.ts";
import { breakLines, unescapePipes } from "./inline-text.ts";

/** The runs of backticks of one text by their length: code ends at the next run as long as the first. */
export class BacktickRuns {
  readonly #text: string;
  #starts: Map<number, number[]> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Behind the run that begins at `at`. */
  endOf(at: number): number {
    while (this.#text.charCodeAt(at) === BACKTICK) at++;
    return at;
  }

  /** Where the next run of `length` begins; undefined if there is none. */
  next(length: number, from: number): number | undefined {
    this.#starts ??= this.#collect();
    const starts = this.#starts.get(length) ?? [];
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return starts[low];
  }

  /** Behind the code span that begins at `at`, or behind the run where none does. */
  behindSpan(at: number): number {
    const end = this.endOf(at);
    const close = this.next(end - at, end);
    return close === undefined ? end : close + end - at;
  }

  #collect(): Map<number, number[]> {
    const starts = new Map<number, number[]>();
    for (let at = this.#text.indexOf("`"); at >= 0; ) {
      const end = this.endOf(at);
      const known = starts.get(end - at);
      if (known === undefined) starts.set(end - at, [at]);
      else known.push(at);
      at = this.#text.indexOf("`", end);
    }
    return starts;
  }
}

/** What a reader sees of the inside of a code span: one blank at both ends only keeps backticks apart. */
export function codeText(inside: string, inCell: boolean): string {
  const padded = /^(?: |\r\n|\n|\r)[\s\S]*[ \n\r]$/.test(inside) && /[^ \n\r]/.test(inside);
  const code = padded ? inside.replace(/^(?:\r\n|[ \n\r])|(?:\r\n|[ \n\r])$/g, "") : inside;
  return breakLines(inCell ? unescapePipes(code) : code);
}
