import { isAbsolute, join, posix, relative, sep } from "node:path";
import type { FileSystem } from "./file-system.ts";

/**
 * Makes a function that says whether the project has a file or folder at a path, relative to the project,
 * with `/`. The case of letters counts on every disk; the normal form of Unicode does not. A link counts for what
 * it leads to, and for nothing where that is outside of the project. Answers are kept.
 */
export function createPathExists(files: FileSystem, projectRoot: string): (path: string) => boolean {
  const names = new Map<string, ReadonlySet<string>>();
  const answers = new Map<string, boolean>();
  const realRoot = attempt(() => files.realPath(projectRoot)) ?? projectRoot;

  const namesIn = (folder: string): ReadonlySet<string> => {
    const known = names.get(folder);
    if (known) return known;
    const entries = attempt(() => files.list(folder)) ?? [];
    const found = new Set(entries.filter(({ isNamed }) => isNamed).map(({ name }) => name.normalize()));
    names.set(folder, found);
    return found;
  };

  const look = (path: string): boolean => {
    let at = realRoot;
    for (const name of path.split("/")) {
      if (!namesIn(at).has(name.normalize())) return false;
      at = join(at, name);
      if (files.typeOf(at) !== "link") continue;
      const target = attempt(() => files.realPath(at));
      if (target === undefined || !isInside(realRoot, target)) return false;
      at = target;
    }
    return true;
  };

  return (path) => {
    const known = answers.get(path);
    if (known !== undefined) return known;
    const normal = posix.normalize(path).replace(/\/$/, "");
    const isPlain = !posix.isAbsolute(normal) && !/^\.\.(?:\/|$)/.test(normal) && !path.includes("\0");
    const answer = isPlain && (normal === "." || look(normal));
    answers.set(path, answer);
    return answer;
  };
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`);
}

function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
