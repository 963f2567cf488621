import type { Block, Heading } from "../markdown/outline.ts";
import { isControlHeading, isHistoryHeading } from "./field-names.ts";
import { findFieldStart } from "./field-start.ts";

/**
 * The blocks in which a document can speak of itself: those before the second heading, and those under
 * headings such as "Document control" wherever they are; of its history, the table. Where headings follow each other at the top (a
 * title and a subtitle), blocks right under the last of them count as far as each begins with a field.
 */
export function selfDescription(text: string, blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [preamble(text, blocks)];
  let part: Block[] | undefined;
  let history = false;
  for (const block of blocks) {
    if (block.type === "heading") {
      const heading = headingText(text, block);
      history = isHistoryHeading(heading);
      part = history || isControlHeading(heading) ? [] : undefined;
      if (part !== undefined) parts.push(part);
    } else if (!history || block.type === "table") {
      part?.push(block);
    }
  }
  return parts;
}

function preamble(text: string, blocks: readonly Block[]): Block[] {
  const taken: Block[] = [];
  let headings = 0;
  let written = false;
  for (const block of blocks) {
    if (block.type === "heading") {
      const opensSection = headings === 0 ? block.depth > 1 : true;
      const heading = headingText(text, block);
      if ((written && opensSection) || isControlHeading(heading) || isHistoryHeading(heading)) break;
      headings++;
    } else {
      if (headings > 1 && !beginsWithField(text, block)) break;
      if (!silent.has(block.type)) written = true;
      taken.push(block);
    }
  }
  return taken;
}

/** As typed: the names of headings are compared without marks anyway. */
function headingText(text: string, { content }: Heading): string {
  return text.slice(content[0]?.start, content[0]?.end);
}

/** Blocks that show nothing. */
const silent: ReadonlySet<Block["type"]> = new Set(["html", "break", "definition"]);

function beginsWithField(text: string, block: Block | undefined): boolean {
  switch (block?.type) {
    case "paragraph": {
      const { start = 0, end = 0 } = block.content[0] ?? {};
      return findFieldStart(text, start, end, false) !== undefined;
    }
    case "list":
    case "item":
    case "quote":
      return beginsWithField(text, block.children[0]);
    case "table":
    case "html":
    case "break":
    case "definition":
      return true;
    default:
      return false;
  }
}
