/** How many lines that are the same are shown around those that are not. */
const around = 2;

/**
 * Two texts as one, line by line: `-` before what only the first has, `+` before what only the second has, `…` where the same lines are left out.
 * For small texts: it compares every line with every other.
 */
export function lineDifference(expected: string, actual: string): string {
  const lines = align(expected.split("\n"), actual.split("\n"));
  const isNear = (index: number): boolean =>
    lines.slice(Math.max(0, index - around), index + around + 1).some((line) => !line.startsWith(" "));
  const shown = lines.map((line, index) => (isNear(index) ? line : "…"));
  return shown.filter((line, index) => line !== "…" || shown[index - 1] !== "…").join("\n");
}

function align(a: readonly string[], b: readonly string[]): string[] {
  const longest = commonLengths(a, b);
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push(`  ${a[i]}`);
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) lines.push(`- ${a[i++]}`);
    else lines.push(`+ ${b[j++]}`);
  }
  return lines;
}

/** How many lines the rests of two texts share, in order, for every pair of places. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i] as number[];
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return table;
}
