import type { Range } from "@aims-lint/core";
import { BACKTICK, skipBlanks, TILDE, trimBlanks } from "./characters.ts";
import { ContentBuilder } from "./content.ts";
import type { Line } from "./line.ts";
import type { Code } from "./outline.ts";

const MINIMUM = 3;

/** A code block between fences while its lines come in. */
export class OpenFence {
  readonly kind = "fence";
  /** The line of the opening fence. */
  readonly opening: Range;
  readonly #marker: number;
  readonly #size: number;
  readonly #indent: number;
  readonly #info: Range | undefined;
  readonly #content = new ContentBuilder();
  #end: number;
  closed = false;

  constructor(line: Line, size: number, info: Range | undefined) {
    this.opening = { start: line.solid, end: line.end };
    this.#marker = line.text.charCodeAt(line.solid);
    this.#size = size;
    this.#indent = line.indent;
    this.#info = info;
    this.#end = line.end;
  }

  /** Takes the next line of its container, which is the closing fence or content. */
  take(line: Line): boolean {
    this.#end = line.end;
    this.closed = line.indent < 4 && this.#closes(line);
    if (this.closed) return true;
    line.skip(Math.min(this.#indent, line.indent));
    this.#content.add(line, line.at);
    return true;
  }

  finish(): Code {
    return {
      type: "code",
      start: this.opening.start,
      end: this.#end,
      fenced: true,
      info: this.#info,
      content: this.#content.finish(),
      closed: this.closed,
    };
  }

  #closes(line: Line): boolean {
    const size = runLength(line, this.#marker);
    return size >= this.#size && skipBlanks(line.text, line.solid + size, line.end) === line.end;
  }
}

/** Three or more backticks or tildes; there is no backtick in what follows a fence of backticks. */
export function openFence(line: Line): OpenFence | undefined {
  const marker = line.text.charCodeAt(line.solid);
  if (marker !== BACKTICK && marker !== TILDE) return undefined;
  const size = runLength(line, marker);
  if (size < MINIMUM) return undefined;
  const start = skipBlanks(line.text, line.solid + size, line.end);
  const end = trimBlanks(line.text, start, line.end);
  if (marker === BACKTICK && line.text.slice(start, end).includes("`")) return undefined;
  return new OpenFence(line, size, end > start ? { start, end } : undefined);
}

function runLength(line: Line, marker: number): number {
  let at = line.solid;
  while (at < line.end && line.text.charCodeAt(at) === marker) at++;
  return at - line.solid;
}
