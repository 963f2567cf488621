import { sanitise } from "../safety/sanitise.ts";
import { toCells, widthOf } from "./display-width.ts";
import type { Line, Segment } from "./render-lines.ts";

/** A word with the blanks before it; pieces of it may look different. */
interface Word {
  blanks: Segment;
  readonly pieces: Segment[];
}

/**
 * A line in lines of at most `width` columns, broken at blanks only; those that follow begin with `indent` blanks. A longer word
 * has a line of its own.
 */
export function wrapLine(line: Line, { width, indent }: { width: number; indent: number }): Line[] {
  const lines: Segment[][] = [[]];
  let columns = 0;
  for (const { blanks, pieces } of wordsOf(line)) {
    const size = sizeOf(pieces);
    const isFirst = lines.at(-1)?.every(({ text }) => text.trim() === "") ?? true;
    if (!isFirst && columns + blanks.text.length + size > width) {
      lines.push(join([{ text: " ".repeat(indent) }, ...pieces]));
      columns = indent + size;
    } else {
      lines[lines.length - 1] = join([...(lines.at(-1) ?? []), blanks, ...pieces]);
      columns += blanks.text.length + size;
    }
  }
  return lines;
}

function wordsOf(line: Line): Word[] {
  const words: Word[] = [];
  for (const segment of line) {
    for (const text of segment.text.split(/( +)/)) {
      if (text === "") continue;
      const last = words.at(-1);
      if (text.startsWith(" ")) {
        if (last?.pieces.length === 0) last.blanks = { ...segment, text: last.blanks.text + text };
        else words.push({ blanks: { ...segment, text }, pieces: [] });
      } else if (last) last.pieces.push({ ...segment, text });
      else words.push({ blanks: { text: "" }, pieces: [{ ...segment, text }] });
    }
  }
  return words.filter(({ pieces }) => pieces.length > 0);
}

/** Pieces that look the same as one. */
function join(pieces: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.text === "") continue;
    if (last && last.style === piece.style)
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

function sizeOf(pieces: readonly Segment[]): number {
  return pieces.reduce((sum, { text }) => sum + widthOf(toCells(sanitise(text))), 0);
}
