/**
 * Puts right the commas between entries that a line by line merge of two baselines leaves wrong: the last entry of one may come to
 * stand before others, and the other way round. Nothing but the ends of lines is touched; a JSON text holds no line end.
 */
export function joinMerged(text: string): string {
  const lines = text.split("\n");
  let next = "";
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? "";
    if (isEntry(line)) {
      const bare = line.trimEnd().replace(/,$/, "");
      lines[index] = next.startsWith("]") ? bare : `${bare},`;
    }
    if (line.trim() !== "") next = line.trim();
  }
  return lines.join("\n");
}

function isEntry(line: string): boolean {
  return /^\s*\{"fingerprint".*\},?\s*$/.test(line);
}
