import type { Link, Range } from "@aims-lint/core";
import { CR, LF } from "./characters.ts";
import { BacktickRuns, codeText } from "./code-span.ts";
import { EmphasisRuns } from "./emphasis-runs.ts";
import { readEntity } from "./entities.ts";
import { closingBracket, type Definitions, readTarget } from "./flat-link.ts";
import type { FoundInline } from "./found-inline.ts";
import { isAsciiPunctuation, MARKS } from "./inline-characters.ts";
import { readAngle } from "./inline-html.ts";
import { breakLines, isBreakTag } from "./inline-text.ts";

/** What may be decided without remark depends on the document and on the place of the content. */
export interface SimpleContext {
  readonly inCell: boolean;
  /** Absent where the document defines no label. */
  readonly definitions: Definitions | undefined;
}

/**
 * Reads inline content that holds nothing but text, escapes, code spans, plainly paired emphasis, links
 * and images with neither brackets nor tags in their text, addresses in angle brackets, tags and
 * comments; one pass, in linear time. Undefined for all else: remark reads it.
 */
export function readSimpleInline(source: string, context: SimpleContext): FoundInline | undefined {
  const reader = new SimpleReader(source, context);
  const text = reader.read(0, source.length);
  return text === undefined ? undefined : { text, links: reader.links, code: reader.code, html: reader.html };
}

class SimpleReader {
  readonly links: Link[] = [];
  readonly code: Range[] = [];
  readonly html: Range[] = [];
  readonly #source: string;
  readonly #context: SimpleContext;
  readonly #runs: BacktickRuns;
  readonly #bracketsMatter: boolean;

  constructor(source: string, context: SimpleContext) {
    this.#source = source;
    this.#context = context;
    this.#runs = new BacktickRuns(source);
    this.#bracketsMatter = context.definitions !== undefined || source.includes("](");
  }

  /** The text of a part of the source. */
  read(start: number, end: number): string | undefined {
    const source = this.#source;
    const pieces: string[] = [];
    const emphasis = new EmphasisRuns(source, pieces);
    let at = start;
    while (at < end) {
      MARKS.lastIndex = at;
      const mark = Math.min(MARKS.exec(source)?.index ?? end, end);
      if (mark > at) pieces.push(breakLines(source.slice(at, mark)));
      if (mark === end) break;
      const next = this.#readMark(mark, pieces, emphasis);
      if (next === undefined) return undefined;
      at = next;
    }
    return pieces.join("");
  }

  /** Reads what a mark begins, and gives the place behind it. */
  #readMark(at: number, pieces: string[], emphasis: EmphasisRuns): number | undefined {
    switch (this.#source.charAt(at)) {
      case "\\":
        return this.#readEscape(at, pieces);
      case "`":
        return this.#readCode(at, pieces);
      case "*":
      case "_":
        return emphasis.take(at);
      case "&":
        return this.#readEntity(at, pieces);
      case "<":
        return this.#readAngle(at, pieces);
      case "[":
        return this.#readBracket(at, at, pieces);
      case "!":
        return this.#source.charAt(at + 1) === "["
          ? this.#readBracket(at, at + 1, pieces)
          : this.#plain(at, pieces);
      case "]":
        return this.#plain(at, pieces);
      default:
        return undefined;
    }
  }

  #plain(at: number, pieces: string[]): number {
    pieces.push(this.#source.charAt(at));
    return at + 1;
  }

  #readEscape(at: number, pieces: string[]): number {
    const escaped = this.#source.charCodeAt(at + 1);
    if (isAsciiPunctuation(escaped)) return this.#plain(at + 1, pieces);
    return escaped === LF || escaped === CR ? at + 1 : this.#plain(at, pieces);
  }

  #readCode(at: number, pieces: string[]): number {
    const end = this.#runs.endOf(at);
    const close = this.#runs.next(end - at, end);
    pieces.push(
      close === undefined
        ? this.#source.slice(at, end)
        : codeText(this.#source.slice(end, close), this.#context.inCell),
    );
    if (close === undefined) return end;
    const behind = close + end - at;
    this.code.push({ start: at, end: behind });
    return behind;
  }

  #readEntity(at: number, pieces: string[]): number | undefined {
    const entity = readEntity(this.#source, at);
    if (entity === "unknown") return undefined;
    if (entity === undefined) return this.#plain(at, pieces);
    pieces.push(entity.value);
    return at + entity.length;
  }

  #readAngle(at: number, pieces: string[]): number | undefined {
    const found = readAngle(this.#source, at);
    if (found === "unknown") return undefined;
    if (found === undefined) return this.#plain(at, pieces);
    const { type, start, end, destination } = found;
    const typed = this.#source.slice(start, end);
    if (type === "html") {
      this.html.push({ start, end });
      pieces.push(isBreakTag(typed) ? "\n" : "");
    } else {
      const text = typed.slice(1, -1);
      this.links.push({ destination, text, range: { start, end }, at: { start: start + 1, end: end - 1 } });
      pieces.push(text);
    }
    return end;
  }

  /** Reads a link or an image, or else one plain character. `start` is at `!` or `[`, `open` at `[`. */
  #readBracket(start: number, open: number, pieces: string[]): number | undefined {
    if (!this.#bracketsMatter) return this.#plain(start, pieces);
    const close = closingBracket(this.#source, open + 1, this.#runs);
    if (close === undefined) return undefined;
    if (close < 0) return this.#plain(start, pieces);
    const target = readTarget(this.#source, { start: open + 1, end: close }, this.#context.definitions);
    if (target === "unknown") return undefined;
    if (target === undefined) return this.#plain(start, pieces);
    const { destination, at, end } = target;
    const text = open > start ? this.#altText(open + 1, close) : this.read(open + 1, close);
    if (text === undefined) return undefined;
    this.links.push({ destination, text, range: { start, end }, at });
    pieces.push(text);
    return end;
  }

  /** Alternative text on one line and without marks. */
  #altText(start: number, end: number): string | undefined {
    const typed = this.#source.slice(start, end);
    return /[\\`*_<&\0\r\n]/.test(typed) ? undefined : typed;
  }
}
