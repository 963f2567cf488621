import { GREATER } from "./characters.ts";
import { CODE_INDENT } from "./indented-code.ts";
import { readListMarker } from "./list-marker.ts";
import { outlineLimits } from "./outline-limits.ts";
import { nestingLimit } from "./outline-problems.ts";
import type { Reading } from "./reading.ts";

/** Opens the quote or the list item that begins at the cursor, if any. */
export function startContainer(reading: Reading): boolean {
  const { line, open } = reading;
  if (line.blank || line.indent >= CODE_INDENT) return false;
  if (line.text.charCodeAt(line.solid) === GREATER) {
    if (!mayNest(reading)) return false;
    reading.closeUnmatched();
    open.openQuote(line);
  } else {
    const marker = readListMarker(line, reading.interrupts);
    if (marker === undefined || !mayNest(reading)) return false;
    reading.closeUnmatched();
    open.openItem(line, marker);
  }
  reading.depth++;
  return true;
}

function mayNest({ depth, line, problems }: Reading): boolean {
  if (depth < outlineLimits.depth) return true;
  if (!problems.some(({ code }) => code === "nesting-limit")) {
    problems.push(nestingLimit({ start: line.solid, end: line.end }));
  }
  return false;
}
