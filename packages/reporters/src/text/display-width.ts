import { eastAsianWidth } from "get-east-asian-width";

/** One character as a terminal shows it, with the marks that combine with it. */
export interface Cell {
  readonly text: string;
  /** Columns: 1, or 2 for East Asian wide characters and emoji. */
  readonly width: number;
}

const combining = /^[\p{Mn}\p{Me}\u1160-\u11ff\ud7b0-\ud7ff]$/u;
const skinTone = /^\p{Emoji_Modifier}$/u;
const emojiStyle = "\ufe0f";

/** Cuts a sanitised text into the cells of a terminal. Characters of ambiguous width count as narrow. */
export function toCells(text: string): Cell[] {
  const cells: Cell[] = [];
  for (const character of text) {
    const last = cells.at(-1);
    const joins = combining.test(character) || (skinTone.test(character) && last?.width === 2);
    if (last && joins) {
      const width = character === emojiStyle ? 2 : last.width;
      cells[cells.length - 1] = { text: last.text + character, width };
    } else {
      cells.push({ text: character, width: eastAsianWidth(character.codePointAt(0) ?? 0) });
    }
  }
  return cells;
}

/** The columns that cells take. */
export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
