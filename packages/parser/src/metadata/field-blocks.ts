import type { Entry, Value, List as ValueList } from "@aims-lint/core";
import type { Block, Item, List, Paragraph } from "../markdown/outline.ts";
import { type PlainNames, readFieldLines } from "./field-lines.ts";
import { readFieldTable } from "./field-table.ts";
import { type MarkdownContext, readScalar, toEntry } from "./read-fields.ts";

/**
 * The entries that blocks hold, in reading order: `**Field:** value` lines, list items that begin so, and
 * `Field | Value` tables, also within quotes. A name with nothing behind it and a list below it has the
 * items as its value, unless they are fields themselves; then, if it stands alone, it is their headline and
 * no entry, as it is above a table, a quote or code. `readOther` reads HTML, and tables that are none of fields.
 */
export function readFieldBlocks(
  context: MarkdownContext,
  blocks: readonly Block[],
  readOther: (block: Block) => readonly Entry[] = () => [],
): Entry[] {
  return [...fieldEntries(context, blocks, readOther)];
}

function* fieldEntries(
  context: MarkdownContext,
  blocks: readonly Block[],
  readOther: (block: Block) => readonly Entry[],
): Generator<Entry, void, undefined> {
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block?.type === "paragraph") {
      const { found, usedNext } = readParagraph(context, block, blocks[index + 1], "every-line");
      yield* found;
      if (usedNext) index++;
    } else if (block?.type === "list") {
      for (const item of block.children) yield* itemEntries(context, item, readOther);
    } else if (block?.type === "quote") {
      yield* fieldEntries(context, block.children, readOther);
    } else if (block?.type === "table") {
      const rows = readFieldTable(context, block);
      yield* rows.length > 0 ? rows : readOther(block);
    } else if (block?.type === "html") {
      yield* readOther(block);
    }
  }
}

function* itemEntries(
  context: MarkdownContext,
  item: Item,
  readOther: (block: Block) => readonly Entry[],
): Generator<Entry, void, undefined> {
  const [first, second] = item.children;
  let own = 0;
  if (first?.type === "paragraph") {
    const { found, usedNext } = readParagraph(context, first, second, "first-line");
    yield* found;
    own = usedNext ? 2 : 1;
  }
  yield* fieldEntries(context, item.children.slice(own), readOther);
}

interface ParagraphFields {
  readonly found: Entry[];
  /** The block below is the value of the last field. */
  readonly usedNext: boolean;
}

function readParagraph(
  context: MarkdownContext,
  { content }: Paragraph,
  next: Block | undefined,
  plain: PlainNames,
): ParagraphFields {
  const fields = readFieldLines(context.text, content, plain);
  const last = fields.at(-1);
  const found = fields.map((field) => toEntry(context, field));
  if (last === undefined || last.value.length > 0 || !isAnnounced(next)) return { found, usedNext: false };
  const items = next?.type === "list" ? readPlainItems(context, next) : undefined;
  if (items === undefined) return { found: fields.length === 1 ? [] : found, usedNext: false };
  const { key } = toEntry(context, last);
  return { found: [...found.slice(0, -1), { key, value: items }], usedNext: true };
}

/**
 * Whether the block is what a name with nothing behind it announces. A paragraph is not: more likely the
 * field was not filled in.
 */
function isAnnounced(next: Block | undefined): boolean {
  return next?.type === "list" || next?.type === "table" || next?.type === "quote" || next?.type === "code";
}

/** The items of a list that holds one paragraph of text each, or undefined. */
function readPlainItems(context: MarkdownContext, list: List): ValueList | undefined {
  const items: Value[] = [];
  for (const { children } of list.children) {
    const [only] = children;
    if (children.length !== 1 || only?.type !== "paragraph") return undefined;
    if (readFieldLines(context.text, only.content, "first-line").length > 0) return undefined;
    items.push(readScalar(context, only.content, only.start));
  }
  return { type: "list", items, range: { start: list.start, end: list.end } };
}
