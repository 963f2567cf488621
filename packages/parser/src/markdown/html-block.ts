import type { Range } from "@aims-lint/core";
import { ContentBuilder } from "./content.ts";
import { htmlStart } from "./html-start.ts";
import type { Line } from "./line.ts";
import type { Html } from "./outline.ts";

/** An HTML block while its lines come in. */
export class OpenHtml {
  readonly kind = "html";
  /** The first line. */
  readonly opening: Range;
  readonly #condition: Html["condition"];
  readonly #content = new ContentBuilder();
  closed = false;

  constructor(line: Line, condition: Html["condition"]) {
    this.opening = { start: line.place, end: line.end };
    this.#condition = condition;
    this.#add(line, line.at);
  }

  /** Takes the next line of its container; a blank line ends the sixth and seventh kind. */
  take(line: Line): boolean {
    if (this.#condition >= 6 && line.blank) {
      this.closed = true;
      return false;
    }
    this.#add(line, line.at);
    return true;
  }

  /** Its end condition was not met yet. A block of the sixth and seventh kind may end anywhere. */
  get needsEnd(): boolean {
    return !this.closed && this.#condition < 6;
  }

  finish(): Html {
    return {
      type: "html",
      start: this.opening.start,
      end: this.#content.end,
      condition: this.#condition,
      content: this.#content.finish(),
      closed: !this.needsEnd,
    };
  }

  #add(line: Line, start: number): void {
    this.#content.add(line, start);
    this.closed = ends(this.#condition, line.text.slice(start, line.end));
  }
}

export function openHtml(line: Line, inParagraph: boolean): OpenHtml | undefined {
  const condition = htmlStart(line, inParagraph);
  return condition === undefined ? undefined : new OpenHtml(line, condition);
}

function ends(condition: Html["condition"], source: string): boolean {
  switch (condition) {
    case 1:
      return /<\/(?:pre|script|style|textarea)>/i.test(source);
    case 2:
      return source.includes("-->");
    case 3:
      return source.includes("?>");
    case 4:
      return source.includes(">");
    case 5:
      return source.includes("]]>");
    case 6:
    case 7:
      return false;
  }
}
