import { STAR } from "./characters.ts";
import { neighbour } from "./inline-characters.ts";

interface OpenRun {
  readonly marker: number;
  readonly length: number;
  /** Which piece of the text it is while nothing closes it. */
  readonly piece: number;
}

/**
 * Pairs runs of `*` and `_` in the plain case: a run that can close, with an open one of its character
 * before it, closes the one that was opened last, as long and of the same character. Then nothing is left
 * of either, and the "multiple of 3" rule of CommonMark has no say. Where that is not so, it gives up.
 */
export class EmphasisRuns {
  readonly #open: OpenRun[] = [];
  /** How many runs of each character are open. */
  readonly #counts = new Map<number, number>();
  readonly #source: string;
  readonly #pieces: string[];

  /** `pieces` is the text so far: marks are added as they are, and taken out when they are paired. */
  constructor(source: string, pieces: string[]) {
    this.#source = source;
    this.#pieces = pieces;
  }

  /** Takes the run at `at` and gives the place behind it; undefined where it gives up. */
  take(at: number): number | undefined {
    const marker = this.#source.charCodeAt(at);
    let end = at + 1;
    while (this.#source.charCodeAt(end) === marker) end++;
    const { opens, closes } = abilities(this.#source, at, end, marker);
    const waiting = this.#counts.get(marker) ?? 0;
    if (closes && waiting > 0) return this.#close(marker, end - at, end);
    if (opens) {
      this.#open.push({ marker, length: end - at, piece: this.#pieces.length });
      this.#counts.set(marker, waiting + 1);
    }
    this.#pieces.push(this.#source.slice(at, end));
    return end;
  }

  #close(marker: number, length: number, end: number): number | undefined {
    const last = this.#open.pop();
    if (last?.marker !== marker || last.length !== length) return undefined;
    this.#counts.set(marker, (this.#counts.get(marker) ?? 0) - 1);
    this.#pieces[last.piece] = "";
    return end;
  }
}

function abilities(
  source: string,
  start: number,
  end: number,
  marker: number,
): { opens: boolean; closes: boolean } {
  const before = neighbour(source, start - 1);
  const after = neighbour(source, end);
  const left = after === "other" || (after === "punctuation" && before !== "other");
  const right = before === "other" || (before === "punctuation" && after !== "other");
  if (marker === STAR) return { opens: left, closes: right };
  return {
    opens: left && (!right || before === "punctuation"),
    closes: right && (!left || after === "punctuation"),
  };
}
