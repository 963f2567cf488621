import micromatch from "micromatch";
import { parseGlob } from "./parse-glob.ts";

type SegmentTest = ((segment: string) => boolean) | "any number";

/**
 * Compiles a pattern of the restricted grammar. micromatch judges single segments; `**` is resolved outside of its
 * regular expressions by a walk over the path, so that time grows with the product of the two lengths and not
 * with a power of them. The worst accepted pattern found needs 6 ms on a path of 1 KB; micromatch alone
 * needs 60 ms with two `**`, and 9 s with three.
 * @throws {GlobError} for a pattern outside of the grammar.
 */
export function compileGlob(pattern: string): (path: string) => boolean {
  const tests = parseGlob(pattern).map((segment): SegmentTest => {
    return segment === "**" ? "any number" : micromatch.matcher(segment, options);
  });
  return (path) => {
    let reached = skipFrom(tests, new Set([0]));
    for (const segment of path.split("/")) {
      const next = new Set<number>();
      for (const at of reached) {
        const test = tests[at];
        if (test === "any number") next.add(at);
        else if (test?.(segment)) next.add(at + 1);
      }
      reached = skipFrom(tests, next);
    }
    return reached.has(tests.length);
  };
}

const options = { dot: true, nonegate: true, noextglob: true, nocase: false } as const;

/** Adds the places behind every `**` that was reached, since it may stand for nothing. */
function skipFrom(tests: readonly SegmentTest[], reached: ReadonlySet<number>): Set<number> {
  const all = new Set(reached);
  for (const at of all) if (tests[at] === "any number") all.add(at + 1);
  return all;
}
