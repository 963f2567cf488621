import { compare } from "../text/compare.ts";
import type { Candidate } from "./fixing.ts";

interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The fixes that can be carried out together, the first of the file before the others. Which these are does not depend on the order in
 * which they come. Several that insert at one place go together, in the order of what they are about.
 */
export function chooseFixes(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Map<string, Place[]>();
  return candidates.toSorted(byPlace).filter(({ fix }) => {
    const places = fix.edits.map(({ path, range }) => ({ path, ...range }));
    if (places.some((place) => (taken.get(place.path) ?? []).some((other) => collide(place, other))))
      return false;
    for (const place of places) {
      const others = taken.get(place.path);
      if (others) others.push(place);
      else taken.set(place.path, [place]);
    }
    return true;
  });
}

function collide(a: Place, b: Place): boolean {
  if (a.start === a.end && b.start === b.end) return false;
  return a.start <= b.end && b.start <= a.end;
}

function byPlace(a: Candidate, b: Candidate): number {
  const [first, second] = [firstEdit(a), firstEdit(b)];
  return (
    compare(first.path, second.path) ||
    first.start - second.start ||
    compare(a.finding.rule, b.finding.rule) ||
    compareNumbers(a.finding.message, b.finding.message) ||
    compare(a.finding.fingerprint, b.finding.fingerprint)
  );
}

function firstEdit({ fix }: Candidate): Place {
  const [first] = fix.edits.toSorted((a, b) => compare(a.path, b.path) || a.range.start - b.range.start);
  return { path: first?.path ?? "", start: first?.range.start ?? 0, end: first?.range.end ?? 0 };
}

/** Compares texts in which numbers count as numbers: A.2 before A.10. */
function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split(/(\d+)/), b.split(/(\d+)/)];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const [one = "", other = ""] = [left[at], right[at]];
    const order = at % 2 === 1 ? one.length - other.length || compare(one, other) : compare(one, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
