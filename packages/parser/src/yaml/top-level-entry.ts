import { isSpace, lineStart, skipGap } from "./scan-source.ts";

/**
 * Where the top-level entry begins that holds the character before `at`: a line that starts at the left
 * edge with a key, or with `-` where the root is a list. Text before it can be read without it.
 */
export function topLevelEntryStart(source: string, at: number): number {
  const list = isDash(source, skipGap(source, 0));
  let start = lineStart(source, at - 1);
  while (start > 0 && !beginsEntry(source, start, list)) start = lineStart(source, start - 1);
  return start;
}

function beginsEntry(source: string, at: number, list: boolean): boolean {
  if (list) return isDash(source, at);
  return !" \t\r\n#]}-.".includes(source.charAt(at));
}

function isDash(source: string, at: number): boolean {
  return source.charAt(at) === "-" && isSpace(source.charCodeAt(at + 1));
}
