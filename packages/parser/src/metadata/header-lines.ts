/** Whether a line is `key: value` or `key:`, starting at the left edge with a letter. */
export function isKeyLine(line: string): boolean {
  return /^[\p{L}_][\p{L}\p{M}\p{N} _./-]{0,40}:(?:\s|$)/u.test(line);
}

/** Whether a line can belong to the key above it: it is indented, or an item of a list. */
export function continuesKey(line: string): boolean {
  return /^(?:[ \t]+\S|-(?:\s|$))/u.test(line);
}
