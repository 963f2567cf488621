import type { Problem } from "@aims-lint/core";
import type { Line } from "./line.ts";
import { OpenBlocks, type OpenLeaf } from "./open-blocks.ts";
import type { Block } from "./outline.ts";
import type { OpenParagraph } from "./paragraph.ts";

/** Where the reading of blocks stands: the line, what is open, and how the line belongs to it. */
export class Reading {
  readonly line: Line;
  readonly open = new OpenBlocks();
  readonly problems: Problem[] = [];
  /** How many of the open containers the line belongs to. */
  depth = 0;
  /** The paragraph that the line would continue, if nothing begins on it. */
  paragraph: OpenParagraph | undefined;

  constructor(line: Line) {
    this.line = line;
  }

  /** The line belongs to every container that is open. */
  get matched(): boolean {
    return this.depth === this.open.containers.length;
  }

  /** A block that begins here would interrupt a paragraph of the same container. */
  get interrupts(): boolean {
    return this.paragraph !== undefined && this.matched;
  }

  /** Appends a block that is one line long; true if there is one. */
  append(block: Block | undefined): boolean {
    if (block === undefined) return false;
    this.closeUnmatched();
    this.open.append(block);
    return true;
  }

  /** Opens a block that the line begins; true if there is one. */
  openLeaf(leaf: OpenLeaf | undefined): boolean {
    if (leaf === undefined) return false;
    this.closeUnmatched();
    this.open.leaf = leaf;
    if (leaf.kind === "html" && leaf.closed) this.open.closeLeaf();
    return true;
  }

  /** Ends the leaf, and the containers that the line does not belong to. */
  closeUnmatched(): void {
    this.open.closeTo(this.depth);
    this.paragraph = undefined;
  }
}
