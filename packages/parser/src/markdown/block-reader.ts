import type { Problem } from "@aims-lint/core";
import { readAtxHeading } from "./atx-heading.ts";
import {
  BACKTICK,
  COLON,
  DASH,
  EQUALS,
  GREATER,
  HASH,
  LESS,
  PIPE,
  STAR,
  TILDE,
  UNDERSCORE,
} from "./characters.ts";
import { takePrefix } from "./containers.ts";
import { openFence } from "./fenced-code.ts";
import { openHtml } from "./html-block.ts";
import { CODE_INDENT, OpenIndentedCode } from "./indented-code.ts";
import type { Line } from "./line.ts";
import { readListMarker } from "./list-marker.ts";
import { OpenBlocks, type OpenLeaf } from "./open-blocks.ts";
import type { Block, Definition } from "./outline.ts";
import { outlineLimits } from "./outline-limits.ts";
import { OpenParagraph, setextDepth, setextHeading } from "./paragraph.ts";
import { delimiterColumns, isHeader, OpenTable, readRow } from "./table.ts";
import { readThematicBreak } from "./thematic-break.ts";

/** Reads blocks line by line, as in the appendix "A parsing strategy" of the CommonMark specification. */
export class BlockReader {
  readonly #line: Line;
  readonly #problems: Problem[];
  readonly #open = new OpenBlocks();
  /** How many of the open containers the line belongs to. */
  #depth = 0;
  /** The paragraph that the line would continue, if nothing begins on it. */
  #paragraph: OpenParagraph | undefined;

  constructor(line: Line, problems: Problem[]) {
    this.#line = line;
    this.#problems = problems;
  }

  get blocks(): readonly Block[] {
    return this.#open.root;
  }

  get definitions(): ReadonlyMap<string, Definition> {
    return this.#open.definitions;
  }

  /** Reads the line that the cursor is at. */
  read(): void {
    const open = this.#open;
    this.#depth = this.#takePrefixes();
    const lazy = this.#depth < open.containers.length;
    if (!lazy && this.#takeVerbatim()) return;
    if (this.#line.blank) {
      this.#readBlank(lazy);
      return;
    }
    this.#paragraph = open.leaf?.kind === "paragraph" ? open.leaf : undefined;
    while (this.#startContainer());
    if (!this.#startLeaf()) this.#readText();
    this.#extendQuotes();
  }

  /** Ends everything at the end of the text. */
  finish(): void {
    this.#open.closeTo(0);
  }

  #takePrefixes(): number {
    const { containers } = this.#open;
    let depth = 0;
    for (const container of containers) {
      if (!takePrefix(container, this.#line, this.#open.isEmpty(depth))) break;
      this.#line.findSolid();
      if (container.kind === "quote") container.block.end = this.#line.end;
      depth++;
    }
    return depth;
  }

  #takeVerbatim(): boolean {
    const { leaf } = this.#open;
    if (leaf === undefined || (leaf.kind !== "fence" && leaf.kind !== "html")) return false;
    const taken = leaf.take(this.#line);
    if (leaf.closed) this.#open.closeLeaf();
    return taken;
  }

  #readBlank(lazy: boolean): void {
    const { leaf } = this.#open;
    if (lazy) this.#open.closeTo(this.#depth);
    else if (leaf?.kind === "indented") leaf.take(this.#line);
    else this.#open.closeLeaf();
  }

  /** Opens the container that begins here, if any. */
  #startContainer(): boolean {
    const line = this.#line;
    if (line.blank || line.indent >= CODE_INDENT) return false;
    if (line.text.charCodeAt(line.solid) === GREATER) {
      if (!this.#mayNest()) return false;
      this.#closeUnmatched();
      this.#open.openQuote(line);
    } else {
      const marker = readListMarker(line, this.#interrupts);
      if (marker === undefined || !this.#mayNest()) return false;
      this.#closeUnmatched();
      this.#open.openItem(line, marker);
    }
    this.#depth++;
    return true;
  }

  /** A block that begins here would interrupt a paragraph of the same container. */
  get #interrupts(): boolean {
    return this.#paragraph !== undefined && this.#depth === this.#open.containers.length;
  }

  /** Reads the line as the beginning of a block without blocks in it, if it is one. */
  #startLeaf(): boolean {
    const line = this.#line;
    if (line.blank) return true;
    if (line.indent >= CODE_INDENT) return this.#readIndented();
    switch (line.text.charCodeAt(line.solid)) {
      case HASH:
        return this.#append(readAtxHeading(line));
      case BACKTICK:
      case TILDE:
        return this.#openLeaf(openFence(line));
      case LESS:
        return this.#openLeaf(openHtml(line, this.#paragraph !== undefined));
      case EQUALS:
        return this.#endHeading();
      case DASH:
        return this.#endHeading() || this.#append(readThematicBreak(line)) || this.#openTable();
      case STAR:
      case UNDERSCORE:
        return this.#append(readThematicBreak(line));
      case PIPE:
      case COLON:
        return this.#openTable();
      default:
        return false;
    }
  }

  #readIndented(): boolean {
    if (this.#paragraph !== undefined) return false;
    const { leaf, containers } = this.#open;
    if (leaf?.kind === "indented" && this.#depth === containers.length) leaf.take(this.#line);
    else this.#openLeaf(new OpenIndentedCode(this.#line));
    return true;
  }

  #endHeading(): boolean {
    const depth = setextDepth(this.#line);
    if (depth === undefined || this.#paragraph === undefined || !this.#interrupts) return false;
    const paragraph = this.#open.closeParagraph(this.#paragraph);
    this.#paragraph = undefined;
    return paragraph !== undefined && this.#append(setextHeading(paragraph, depth, this.#line.end));
  }

  #openTable(): boolean {
    const paragraph = this.#paragraph;
    if (paragraph === undefined || !this.#interrupts || paragraph.lastIndent >= CODE_INDENT) return false;
    const columns = delimiterColumns(this.#line);
    if (columns === undefined) return false;
    const header = readRow(paragraph.text, paragraph.lastSolid, paragraph.lastEnd);
    if (!isHeader(paragraph.text, header, columns)) return false;
    paragraph.dropLast();
    const { solid, end } = this.#line;
    return this.#openLeaf(new OpenTable(header, { start: solid, end }));
  }

  #readText(): void {
    const { leaf, containers } = this.#open;
    if (this.#paragraph !== undefined) this.#paragraph.add(this.#line);
    else if (leaf?.kind === "table" && this.#depth === containers.length) leaf.add(this.#line);
    else this.#openLeaf(new OpenParagraph(this.#line));
  }

  #append(block: Block | undefined): boolean {
    if (block === undefined) return false;
    this.#closeUnmatched();
    this.#open.append(block);
    return true;
  }

  #openLeaf(leaf: OpenLeaf | undefined): boolean {
    if (leaf === undefined) return false;
    this.#closeUnmatched();
    if ((leaf.kind === "html" || leaf.kind === "fence") && leaf.closed) this.#open.append(leaf.finish());
    else this.#open.leaf = leaf;
    return true;
  }

  #closeUnmatched(): void {
    this.#open.closeTo(this.#depth);
    this.#paragraph = undefined;
  }

  /** The line is the last one so far of every quote that is open now. */
  #extendQuotes(): void {
    for (const container of this.#open.containers) {
      if (container.kind === "quote") container.block.end = this.#line.end;
    }
  }

  #mayNest(): boolean {
    if (this.#open.containers.length < outlineLimits.depth) return true;
    this.#reportDepth();
    return false;
  }

  #reportDepth(): void {
    const { solid, end } = this.#line;
    if (this.#problems.some(({ code }) => code === "nesting-limit")) return;
    this.#problems.push({
      code: "nesting-limit",
      problem: `Lists and quotes lie inside each other more than ${outlineLimits.depth} levels deep.`,
      how: "Nest less deeply: what lies deeper was read as plain text.",
      range: { start: solid, end },
      incomplete: true,
    });
  }
}
