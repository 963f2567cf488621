import { skipBlanks } from "./characters.ts";
import type { Line } from "./line.ts";
import type { FrontMatter } from "./outline.ts";

/**
 * Reads YAML front matter: `---` at the very start, blanks behind it allowed, to the next such line.
 * `line` is before the first line of the text, and is left behind the front matter if there is one.
 */
export function readFrontMatter(line: Line): FrontMatter | undefined {
  if (!line.text.startsWith("---")) return undefined;
  if (line.advance() && isFence(line)) {
    const start = line.next;
    let end = start;
    while (line.advance()) {
      if (isFence(line)) return { start: 0, end: line.end, content: { start, end } };
      end = line.end;
    }
  }
  line.rewind();
  return undefined;
}

function isFence({ text, start, end }: Line): boolean {
  return text.startsWith("---", start) && skipBlanks(text, start + 3, end) === end;
}
