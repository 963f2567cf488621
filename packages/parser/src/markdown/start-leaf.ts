import { readAtxHeading } from "./atx-heading.ts";
import { BACKTICK, COLON, DASH, EQUALS, HASH, LESS, PIPE, STAR, TILDE, UNDERSCORE } from "./characters.ts";
import { openFence } from "./fenced-code.ts";
import { openHtml } from "./html-block.ts";
import { CODE_INDENT, OpenIndentedCode } from "./indented-code.ts";
import { setextDepth, setextHeading } from "./paragraph.ts";
import type { Reading } from "./reading.ts";
import { openTable } from "./table.ts";
import { readThematicBreak } from "./thematic-break.ts";

/** Reads the line as the beginning of a block without blocks in it; false where it is only text. */
export function startLeaf(reading: Reading): boolean {
  const { line } = reading;
  if (line.indent >= CODE_INDENT) return readIndented(reading);
  switch (line.text.charCodeAt(line.solid)) {
    case HASH:
      return reading.append(readAtxHeading(line));
    case BACKTICK:
    case TILDE:
      return reading.openLeaf(openFence(line));
    case LESS:
      return reading.openLeaf(openHtml(line, reading.paragraph !== undefined));
    case EQUALS:
      return underline(reading);
    case DASH:
      return underline(reading) || reading.append(readThematicBreak(line)) || delimit(reading);
    case STAR:
    case UNDERSCORE:
      return reading.append(readThematicBreak(line));
    case PIPE:
    case COLON:
      return delimit(reading);
    default:
      return false;
  }
}

function readIndented(reading: Reading): boolean {
  if (reading.paragraph !== undefined) return false;
  const { leaf } = reading.open;
  if (leaf?.kind === "indented" && reading.matched) leaf.take(reading.line);
  else reading.openLeaf(new OpenIndentedCode(reading.line));
  return true;
}

/** Makes a heading of the paragraph above; definitions alone cannot be underlined, and then end here. */
function underline(reading: Reading): boolean {
  const depth = setextDepth(reading.line);
  if (depth === undefined || reading.paragraph === undefined || !reading.interrupts) return false;
  const paragraph = reading.open.closeParagraph(reading.paragraph);
  reading.paragraph = undefined;
  return paragraph !== undefined && reading.append(setextHeading(paragraph, depth, reading.line.end));
}

/** Makes the header of a table of the last line of the paragraph above. */
function delimit(reading: Reading): boolean {
  if (reading.paragraph === undefined || !reading.interrupts) return false;
  return reading.openLeaf(openTable(reading.line, reading.paragraph));
}
