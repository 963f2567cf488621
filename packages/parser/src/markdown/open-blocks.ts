import {
  type OpenContainer,
  type OpenItem,
  type OpenList,
  takeListMark,
  takeQuoteMark,
} from "./containers.ts";
import type { OpenFence } from "./fenced-code.ts";
import type { OpenHtml } from "./html-block.ts";
import type { OpenIndentedCode } from "./indented-code.ts";
import type { Line } from "./line.ts";
import type { ListMarker } from "./list-marker.ts";
import type { Block, Definition, Item, Paragraph } from "./outline.ts";
import type { OpenParagraph } from "./paragraph.ts";
import type { OpenTable } from "./table.ts";

/** A block without blocks inside it, while its lines come in. */
export type OpenLeaf = OpenParagraph | OpenTable | OpenFence | OpenHtml | OpenIndentedCode;

/** The blocks that the next line may still belong to, and the tree of those that are done. */
export class OpenBlocks {
  readonly root: Block[] = [];
  readonly definitions = new Map<string, Definition>();
  readonly containers: OpenContainer[] = [];
  leaf: OpenLeaf | undefined;
  /** How many containers were opened. */
  count = 0;
  /** The last list of each level, by the blocks that it stands among. */
  readonly #lists = new WeakMap<Block[], OpenList>();

  get children(): Block[] {
    return this.containers.at(-1)?.children ?? this.root;
  }

  /** Nothing was written in the container at this level yet. */
  isEmpty(level: number): boolean {
    const last = level === this.containers.length - 1;
    return this.containers[level]?.children.length === 0 && !(last && this.leaf !== undefined);
  }

  append(block: Block): void {
    this.children.push(block);
  }

  openQuote(line: Line): void {
    const children: Block[] = [];
    const block = { type: "quote" as const, start: line.solid, end: line.end, children };
    this.append(block);
    this.containers.push({ kind: "quote", block, children });
    this.count++;
    takeQuoteMark(line);
  }

  openItem(line: Line, marker: ListMarker): void {
    const start = line.solid;
    const list = this.#continuedList(marker) ?? this.#openList(start, marker);
    const children: Block[] = [];
    const range = { start, end: start + marker.length };
    const block: OpenItem["block"] = { type: "item", start, end: line.end, marker: range, children };
    list.children.push(block);
    this.containers.push({ kind: "item", block, children, list, width: takeListMark(line, marker) });
    this.count++;
  }

  /** Ends the leaf and every container below `depth`. */
  closeTo(depth: number): void {
    this.closeLeaf();
    while (this.containers.length > depth) {
      const container = this.containers.pop();
      if (container !== undefined) closeContainer(container);
    }
  }

  closeLeaf(): void {
    const { leaf } = this;
    if (leaf === undefined) return;
    this.leaf = undefined;
    if (leaf.kind === "paragraph") {
      const paragraph = this.closeParagraph(leaf);
      if (paragraph !== undefined) this.append(paragraph);
    } else this.append(leaf.finish());
  }

  /** Ends a paragraph without appending what is left of it behind its definitions. */
  closeParagraph(open: OpenParagraph): Paragraph | undefined {
    this.leaf = undefined;
    const { definitions, paragraph } = open.finish();
    for (const definition of definitions) {
      this.append(definition);
      if (!this.definitions.has(definition.label)) this.definitions.set(definition.label, definition);
    }
    return paragraph;
  }

  #continuedList(marker: ListMarker): OpenList | undefined {
    const list = this.#lists.get(this.children);
    const same = list?.delimiter === marker.delimiter && list.block.ordered === marker.ordered;
    return same && this.children.at(-1) === list.block ? list : undefined;
  }

  #openList(start: number, marker: ListMarker): OpenList {
    const children: Item[] = [];
    const block = { type: "list" as const, start, end: start, ordered: marker.ordered, children };
    const list = { block, children, delimiter: marker.delimiter };
    this.#lists.set(this.children, list);
    this.append(block);
    return list;
  }
}

function closeContainer(container: OpenContainer): void {
  const last = container.children.at(-1);
  if (container.kind === "quote") container.block.end = Math.max(container.block.end, last?.end ?? 0);
  else {
    if (last !== undefined) container.block.end = last.end;
    container.list.block.end = container.block.end;
  }
}
