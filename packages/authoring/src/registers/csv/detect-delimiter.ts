const delimiters = [",", ";", "\t"] as const;

/** How many lines are looked at. */
const looked = 50;

/**
 * What parts the cells: of comma, semicolon and tab the one that most lines hold as often as their neighbours do. Titles above a table
 * and commas within sentences do not mislead it.
 */
export function detectDelimiter(text: string): string {
  const lines = unquotedLines(text);
  let best: { delimiter: string; score: number } = { delimiter: ",", score: 0 };
  for (const delimiter of delimiters) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(delimiter).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    const score = Math.max(0, ...[...counts].map(([count, times]) => times * times * Math.min(count, 5)));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** The first lines, without what stands in quotes. */
function unquotedLines(text: string): string[] {
  const lines = [""];
  let isQuoted = false;
  for (let at = 0; at < text.length && lines.length <= looked; at++) {
    const character = text.charAt(at);
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === "\n" || character === "\r") lines.push("");
    else lines[lines.length - 1] += character;
  }
  return lines;
}
