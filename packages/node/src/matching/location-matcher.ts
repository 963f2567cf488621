import { isWithin } from "@aims-lint/core";
import micromatch from "micromatch";

/**
 * Makes the `matches` of a host: whether a path fits one of a pack's globs, which count from the root of the
 * AIMS that holds the path (the innermost one; the project, where none does). Packs are trusted, so micromatch gets
 * their globs as they are, each compiled once.
 */
export function createLocationMatcher(
  roots: readonly string[],
): (path: string, globs: readonly string[]) => boolean {
  const compiled = new Map<string, (path: string) => boolean>();
  const compile = (glob: string): ((path: string) => boolean) => {
    const known = compiled.get(glob);
    if (known) return known;
    const matcher = micromatch.matcher(glob, { dot: true });
    compiled.set(glob, matcher);
    return matcher;
  };
  const innermostFirst = [...roots].sort((a, b) => b.length - a.length);
  return (path, globs) => {
    const root = innermostFirst.find((folder) => isWithin(folder, path)) ?? "";
    const rest = root === "" || root === path ? path : path.slice(root.length + 1);
    return globs.some((glob) => compile(glob)(rest));
  };
}
