import type { Range, Scalar, Section } from "@aims-lint/core";
import { lazy } from "../lazy.ts";
import type { Block, Heading, Item } from "../markdown/outline.ts";
import { walkBlocks } from "../markdown/walk-blocks.ts";
import { readFieldBlocks } from "../metadata/field-blocks.ts";
import { type MarkdownContext, readScalar } from "../metadata/read-fields.ts";
import { readBlockText } from "./read-prose.ts";
import { readTables } from "./read-tables.ts";

/**
 * The headings that stand in no container, each with what stands under it. Only the heading's text is
 * read at once.
 */
export function readSections(context: MarkdownContext, blocks: readonly Block[]): Section[] {
  const places: { heading: Heading; blocks: Block[]; end: number }[] = [];
  const open: { heading: Heading; end: number }[] = [];
  for (const block of blocks) {
    if (block.type !== "heading") {
      places.at(-1)?.blocks.push(block);
      continue;
    }
    while ((open.at(-1)?.heading.depth ?? 0) >= block.depth) {
      const closed = open.pop();
      if (closed !== undefined) closed.end = block.start;
    }
    const place = { heading: block, blocks: [], end: context.text.length };
    places.push(place);
    open.push(place);
  }
  return places.map(({ heading, blocks: body, end }, index) => {
    const next = places[index + 1]?.heading.start ?? context.text.length;
    return readSection(
      context,
      heading,
      body,
      { start: heading.start, end },
      { start: heading.end, end: next },
    );
  });
}

function readSection(
  context: MarkdownContext,
  heading: Heading,
  blocks: readonly Block[],
  range: Range,
  body: Range,
): Section {
  const { value, range: place } = readScalar(context, heading.content, heading.end);
  const prose = lazy(() => readBlockText(context, blocks, body.start));
  const items = lazy(() => readItems(context, blocks));
  const entries = lazy(() => readFieldBlocks(context, blocks));
  const tables = lazy(() => readTables(context, blocks));
  return {
    heading: { value, range: place },
    depth: heading.depth,
    range,
    body,
    get prose() {
      return prose();
    },
    get items() {
      return items();
    },
    get entries() {
      return entries();
    },
    get tables() {
      return tables();
    },
  };
}

/** The text of each item up to the first block inside it that is no paragraph. */
function readItems(context: MarkdownContext, blocks: readonly Block[]): Scalar[] {
  const items: Scalar[] = [];
  for (const block of walkBlocks(blocks)) if (block.type === "item") items.push(readItem(context, block));
  return items;
}

function readItem(context: MarkdownContext, item: Item): Scalar {
  const other = item.children.findIndex((child) => child.type !== "paragraph");
  const own = other === -1 ? item.children : item.children.slice(0, other);
  return readBlockText(context, own, item.marker.end);
}
