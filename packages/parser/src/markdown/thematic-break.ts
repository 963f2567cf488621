import { DASH, isBlank, STAR, UNDERSCORE } from "./characters.ts";
import type { Line } from "./line.ts";
import type { ThematicBreak } from "./outline.ts";

/** Three or more of `*`, `-` or `_`, all the same, blanks between them allowed. */
export function isThematicBreak(line: Line): boolean {
  const marker = line.text.charCodeAt(line.solid);
  if (marker !== STAR && marker !== DASH && marker !== UNDERSCORE) return false;
  let count = 0;
  for (let at = line.solid; at < line.end; at++) {
    const code = line.text.charCodeAt(at);
    if (code === marker) count++;
    else if (!isBlank(code)) return false;
  }
  return count >= 3;
}

export function readThematicBreak(line: Line): ThematicBreak | undefined {
  return isThematicBreak(line) ? { type: "break", start: line.solid, end: line.end } : undefined;
}
