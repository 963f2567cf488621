import { ContentBuilder } from "./content.ts";
import type { Line } from "./line.ts";
import type { Code } from "./outline.ts";

/** Columns of blank space that make a line code. */
export const CODE_INDENT = 4;

/** An indented code block while its lines come in. Blank lines count only when more code follows. */
export class OpenIndentedCode {
  readonly kind = "indented";
  readonly #start: number;
  readonly #content = new ContentBuilder();
  #blank: { line: { end: number; next: number }; start: number }[] = [];

  constructor(line: Line) {
    this.#start = line.place;
    this.take(line);
  }

  take(line: Line): boolean {
    if (!line.blank && line.indent < CODE_INDENT) return false;
    line.skip(CODE_INDENT);
    if (line.blank) this.#blank.push({ line: { end: line.end, next: line.next }, start: line.at });
    else {
      for (const blank of this.#blank) this.#content.add(blank.line, blank.start);
      this.#blank = [];
      this.#content.add(line, line.at);
    }
    return true;
  }

  finish(): Code {
    const end = this.#content.end;
    const content = this.#content.finish();
    return { type: "code", start: this.#start, end, fenced: false, info: undefined, content, closed: true };
  }
}
