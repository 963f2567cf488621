/** The offset behind the indentation and the dashes of list items at `at`. */
export function skipMarks(source: string, at: number): number {
  let offset = at;
  while (source[offset] === " " || (source[offset] === "-" && source[offset + 1] === " ")) offset++;
  return offset;
}
