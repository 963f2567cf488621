/**
 * Where a template literal ends that starts before `start`: the index of its closing mark, or the end of the text. What stands in its holes may hold
 * strings, braces and templates of its own.
 */
export function endOfTemplate(text: string, start: number): number {
  /** For each template that is open, how many braces are open in its hole; -1 in its text. */
  const holes: number[] = [-1];
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    const depth = holes.at(-1) ?? -1;
    if (sign === "\\") at++;
    else if (sign === "`") {
      if (depth >= 0) holes.push(-1);
      else if (holes.length === 1) return at;
      else holes.pop();
    } else if (depth === -1) {
      if (sign === "$" && text[at + 1] === "{") {
        holes[holes.length - 1] = 0;
        at++;
      }
    } else if (sign === "{") holes[holes.length - 1] = depth + 1;
    else if (sign === "}") holes[holes.length - 1] = depth - 1;
    else if (sign === '"' || sign === "'") at = endOfQuoted(text, at);
  }
  return text.length;
}

/** The closing quote; the quote itself where the line has none. */
function endOfQuoted(text: string, start: number): number {
  for (let at = start + 1; at < text.length && at < start + 1000; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === text[start]) return at;
    else if (text[at] === "\n") break;
  }
  return start;
}
