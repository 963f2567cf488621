/** Line numbers for people: runs as `5–8`, several findings on one line as `9 (2)`. The numbers are sorted. */
export function lineNumbers(lines: readonly number[]): string {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  const runs: { from: number; to: number; count: number }[] = [];
  for (const [line, count] of counts) {
    const last = runs.at(-1);
    if (last && line === last.to + 1 && count === 1 && last.count === 1) last.to = line;
    else runs.push({ from: line, to: line, count });
  }
  return runs
    .map(
      ({ from, to, count }) => `${from === to ? from : `${from}–${to}`}${count === 1 ? "" : ` (${count})`}`,
    )
    .join(", ");
}
