import { normaliseKey } from "@aims-lint/core";

/**
 * Whether two versions fit, as far as the shorter one says: `v3.2` and `3.2.0` do, `3.2.0` and `3.2.1` do not.
 * Texts without a number are compared as they are.
 */
export function fitsVersion(one: string, other: string): boolean {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  if (a.length === 0 || b.length === 0) return normaliseKey(one) === normaliseKey(other);
  return a.slice(0, b.length).every((part, index) => part === b[index]);
}

function numbersOf(text: string): number[] {
  return /\d+(?:\.\d+)*/.exec(text)?.[0].split(".").map(Number) ?? [];
}
