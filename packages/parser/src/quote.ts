/** A piece of a document for a message: in quotes, on one line, cut to 40 UTF-16 code units. */
export function quote(text: string): string {
  const line = text.slice(0, 200).trim().replace(/\s+/gu, " ");
  return line.length > 40 || text.length > 200 ? `"${line.slice(0, 39)}…"` : `"${line}"`;
}
