import { HASH, isBlank, skipBlanks, trimBlanks } from "./characters.ts";
import type { Line } from "./line.ts";
import type { Heading } from "./outline.ts";

/** `## Title ##`: one to six `#`, then a blank or the end of the line; a closing run is no content. */
export function readAtxHeading(line: Line): Heading | undefined {
  const { text, solid, end } = line;
  let at = solid;
  while (at < end && text.charCodeAt(at) === HASH) at++;
  const depth = at - solid;
  if (depth < 1 || depth > 6 || (at < end && !isBlank(text.charCodeAt(at)))) return undefined;
  const start = skipBlanks(text, at, end);
  const stop = contentEnd(text, start, trimBlanks(text, start, end));
  const content = stop > start ? [{ start, end: stop }] : [];
  return { type: "heading", start: solid, end, depth, setext: false, content };
}

function contentEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === HASH) at--;
  if (at === start) return start;
  return at < end && isBlank(text.charCodeAt(at - 1)) ? trimBlanks(text, start, at) : end;
}
