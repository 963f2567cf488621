import type { Problem } from "@aims-lint/core";
import { takePrefix } from "./containers.ts";
import type { Line } from "./line.ts";
import type { Block, Definition } from "./outline.ts";
import { unclosedFence, unclosedHtml } from "./outline-problems.ts";
import { OpenParagraph } from "./paragraph.ts";
import { Reading } from "./reading.ts";
import { startContainer } from "./start-container.ts";
import { startLeaf } from "./start-leaf.ts";

/** Reads blocks line by line, as in the appendix "A parsing strategy" of the CommonMark specification. */
export class BlockReader {
  readonly #reading: Reading;

  constructor(line: Line) {
    this.#reading = new Reading(line);
  }

  get blocks(): readonly Block[] {
    return this.#reading.open.root;
  }

  get definitions(): ReadonlyMap<string, Definition> {
    return this.#reading.open.definitions;
  }

  get problems(): readonly Problem[] {
    return this.#reading.problems;
  }

  /** How many quotes and items were opened. */
  get containers(): number {
    return this.#reading.open.count;
  }

  /** Reads the line that the cursor is at. */
  read(): void {
    const reading = this.#reading;
    const { line, open } = reading;
    takePrefixes(reading);
    if (reading.matched && takeVerbatim(reading)) return;
    if (line.blank) {
      readBlank(reading);
      return;
    }
    reading.paragraph = open.leaf?.kind === "paragraph" ? open.leaf : undefined;
    while (startContainer(reading));
    if (!line.blank && !startLeaf(reading)) readText(reading);
    extendQuotes(reading);
  }

  /** Ends everything at the end of the text. */
  finish(): void {
    const { open, problems } = this.#reading;
    if (open.leaf?.kind === "fence") problems.push(unclosedFence(open.leaf.opening));
    if (open.leaf?.kind === "html" && open.leaf.needsEnd) problems.push(unclosedHtml(open.leaf.opening));
    open.closeTo(0);
  }
}

function takePrefixes(reading: Reading): void {
  const { line, open } = reading;
  reading.depth = 0;
  for (const container of open.containers) {
    if (!takePrefix(container, line, open.isEmpty(reading.depth))) break;
    if (container.kind === "quote") container.block.end = line.end;
    reading.depth++;
  }
}

/** Gives the line to an open fence or HTML block, in which nothing else can begin. */
function takeVerbatim({ line, open }: Reading): boolean {
  const { leaf } = open;
  if (leaf === undefined || (leaf.kind !== "fence" && leaf.kind !== "html")) return false;
  const taken = leaf.take(line);
  if (leaf.closed) open.closeLeaf();
  return taken;
}

function readBlank({ depth, line, matched, open }: Reading): void {
  if (!matched) open.closeTo(depth);
  else if (open.leaf?.kind === "indented") open.leaf.take(line);
  else open.closeLeaf();
}

function readText(reading: Reading): void {
  const { line, open, paragraph } = reading;
  if (paragraph !== undefined) paragraph.add(line);
  else if (open.leaf?.kind === "table" && reading.matched) open.leaf.add(line);
  else reading.openLeaf(new OpenParagraph(line));
}

/** The line is the last one so far of every quote that is open now. */
function extendQuotes({ line, open }: Reading): void {
  for (const container of open.containers) {
    if (container.kind === "quote") container.block.end = line.end;
  }
}
