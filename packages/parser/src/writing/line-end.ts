/** The line end that stands at an offset or, where none does, the first of the text; a line feed where it has none. */
export function lineEndAt(text: string, at: number): string {
  const [here] = /^(?:\r\n|\n|\r)/u.exec(text.slice(at, at + 2)) ?? [];
  return here ?? /\r\n|\n|\r/u.exec(text)?.[0] ?? "\n";
}
