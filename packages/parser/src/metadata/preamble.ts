import type { Block, Heading } from "../markdown/outline.ts";
import { headingRole } from "./field-names.ts";
import { findFieldStart } from "./field-start.ts";

/**
 * The blocks in which a document can speak of itself: those before the second heading, those under headings
 * such as "Document control" wherever they are, and the tables under "Version history" and the like. Where
 * headings follow each other at the top (a title and a subtitle), blocks right under the last of them count
 * as far as each begins with a field.
 */
export function selfDescription(text: string, blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [preamble(text, blocks)];
  let part: Block[] | undefined;
  let role: ReturnType<typeof headingRole>;
  for (const block of blocks) {
    if (block.type === "heading") {
      role = headingRole(headingText(text, block));
      part = role === undefined ? undefined : [];
      if (part !== undefined) parts.push(part);
    } else if (role === "control" || block.type === "table") {
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
      if ((written && opensSection) || headingRole(headingText(text, block)) !== undefined) break;
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
  if (block === undefined) return false;
  if (block.type === "list" || block.type === "item" || block.type === "quote") {
    return beginsWithField(text, block.children[0]);
  }
  if (block.type !== "paragraph") return block.type === "table" || silent.has(block.type);
  const { start = 0, end = 0 } = block.content[0] ?? {};
  return findFieldStart(text, start, end, false) !== undefined;
}
