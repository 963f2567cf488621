import type { Range } from "@aims-lint/core";
import type { Line } from "./line.ts";
import type { Content } from "./outline.ts";
import type { Writable } from "./writable.ts";

/** Gathers the lines of a block: lines that follow each other without container marks become one stretch. */
export class ContentBuilder {
  readonly #slices: Writable<Range>[] = [];
  /** Where the last line begins and, without its line ending, ends. */
  #lastStart = 0;
  #lastEnd = 0;

  get empty(): boolean {
    return this.#slices.length === 0;
  }

  /** Where the last line ends, without its line ending. */
  get end(): number {
    return this.#lastEnd;
  }

  /** Adds the line from `start` on. */
  add(line: Pick<Line, "end" | "next">, start: number): void {
    this.#lastStart = start;
    this.#lastEnd = line.end;
    const last = this.#slices.at(-1);
    if (last?.end === start) last.end = line.next;
    else this.#slices.push({ start, end: line.next });
  }

  /** Takes the last line back; `end` is where the line before it ended. */
  dropLast(end: number): void {
    const last = this.#slices.at(-1);
    if (last === undefined) return;
    if (last.start === this.#lastStart) this.#slices.pop();
    this.#lastEnd = end;
  }

  /** The stretches, without the line ending of the last line. */
  finish(): Content {
    const last = this.#slices.at(-1);
    if (last !== undefined) last.end = this.#lastEnd;
    return this.#slices;
  }
}
