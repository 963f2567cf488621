const delimiters = [",", ";", "\t"];

/**
 * What parts the cells: the one of comma, semicolon and tab that the line at `start` holds most often
 * outside of quotes; a comma where it holds none.
 */
export function findDelimiter(text: string, start: number): string {
  const counts = [0, 0, 0];
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === "\n" || char === "\r") break;
    else {
      const index = delimiters.indexOf(char);
      if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
}
