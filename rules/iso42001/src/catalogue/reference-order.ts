/**
 * Orders two references of one framework: by the part that they begin with, then number by number, letter by letter.
 * `Art. 9(2)` comes before `Art. 10`, `CC9.1` before `A1.1`.
 * @param parts How references begin, in the framework's order; the longest one that fits counts.
 */
export function compareReferences(a: string, b: string, parts: readonly string[]): number {
  const byPart = partOf(a, parts) - partOf(b, parts);
  return byPart === 0 ? compareSteps(steps(a), steps(b)) : byPart;
}

function partOf(ref: string, parts: readonly string[]): number {
  const [longest] = parts.filter((part) => ref.startsWith(part)).sort((a, b) => b.length - a.length);
  return longest === undefined ? parts.length : parts.indexOf(longest);
}

function steps(ref: string): readonly string[] {
  return ref.match(/\d+|\p{Letter}+/gu) ?? [];
}

function compareSteps(a: readonly string[], b: readonly string[]): number {
  for (const [index, step] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (step !== other) return compareStep(step, other);
  }
  return a.length - b.length;
}

function compareStep(a: string, b: string): number {
  const numbers = Number(a) - Number(b);
  if (!Number.isNaN(numbers)) return numbers;
  return a < b ? -1 : 1;
}
