import { isBlank } from "./scan-source.ts";

/**
 * The offset of the quote that is still open at `end`, or undefined. Since nothing behind an open quote
 * closes it, it is the last quote of its sort that is not an escape, and it stands where a value can begin.
 */
export function findUnclosedQuote(source: string, end: number): number | undefined {
  const double = lastDouble(source, end);
  const single = lastSingle(source, end);
  const open = [double, single].filter((at) => at >= 0 && canOpen(source, at)).sort((a, b) => b - a);
  return open[0];
}

/** The offset of the innermost bracket that is still open at `end`, counted from `start`; quotes are skipped. */
export function findUnclosedBracket(source: string, start: number, end: number): number | undefined {
  const open: number[] = [];
  for (let at = start; at < end; at++) {
    const char = source[at];
    if (char === "[" || char === "{") open.push(at);
    else if (char === "]" || char === "}") open.pop();
    else if ((char === '"' || char === "'") && canOpen(source, at)) {
      const close = source.indexOf(char, at + 1);
      if (close !== -1 && close < end) at = close;
    }
  }
  return open.at(-1);
}

function canOpen(source: string, at: number): boolean {
  return at === 0 || isBlank(source.charCodeAt(at - 1)) || ":[{,".includes(source.charAt(at - 1));
}

/** A double quote behind an odd number of backslashes is an escape. */
function lastDouble(source: string, end: number): number {
  let at = end;
  do {
    at = at > 0 ? source.lastIndexOf('"', at - 1) : -1;
  } while (at > 0 && backslashesBefore(source, at) % 2 === 1);
  return at;
}

function backslashesBefore(source: string, at: number): number {
  let start = at;
  while (source[start - 1] === "\\") start--;
  return at - start;
}

/** Two single quotes are one that is escaped, so an even run of them opens nothing. */
function lastSingle(source: string, end: number): number {
  let stop = end;
  while (stop > 0) {
    const last = source.lastIndexOf("'", stop - 1);
    let first = last;
    while (source[first - 1] === "'") first--;
    if (last < 0 || (last - first) % 2 === 0) return first;
    stop = first;
  }
  return -1;
}
