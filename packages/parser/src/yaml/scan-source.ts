const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;
const COMMA = 44;

/** The offset of the first character at or behind `at` that is neither a blank nor a line end. */
export function skipBlanks(source: string, at: number): number {
  let offset = at;
  while (isBlank(source.charCodeAt(offset))) offset++;
  return offset;
}

/** As `skipBlanks`, and over comments and the commas between the items of a bracket. */
export function skipGap(source: string, at: number): number {
  let offset = skipBlanks(source, at);
  for (
    let code = source.charCodeAt(offset);
    code === HASH || code === COMMA;
    code = source.charCodeAt(offset)
  ) {
    offset = skipBlanks(source, code === HASH ? lineEnd(source, offset) : offset + 1);
  }
  return offset;
}

/** Where the line that holds the offset begins. */
export function lineStart(source: string, at: number): number {
  let offset = Math.min(at, source.length);
  while (offset > 0 && !isLineEnd(source.charCodeAt(offset - 1))) offset--;
  return offset;
}

/** The offset of the line end behind `at`, or the end of the source. */
export function lineEnd(source: string, at: number): number {
  let offset = at;
  while (offset < source.length && !isLineEnd(source.charCodeAt(offset))) offset++;
  return offset;
}

/** Whether the code is a space or a tab. */
export function isSpace(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** Whether the code ends a line. */
function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}

/** Whether the code is a space, a tab or a line end. */
export function isBlank(code: number): boolean {
  return isSpace(code) || isLineEnd(code);
}
