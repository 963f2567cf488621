import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { notThere } from "./not-there.ts";

/** The most links that are followed on the way to a file, as on disk. */
const mostLinks = 40;

/**
 * A path without links. What stands above `root` has none; `linkAt` gives the text of a link.
 * @throws an error as of the disk, for a link that leads out of `root` or in a circle.
 */
export function resolveLinks(
  path: string,
  root: string,
  linkAt: (path: string) => string | undefined,
): string {
  let open = relative(root, path).split(sep);
  let at = root;
  for (let links = 0; open.length > 0; ) {
    const [name = "", ...rest] = open;
    const next = join(at, name);
    const target = linkAt(next);
    if (target === undefined) {
      at = next;
      open = rest;
    } else {
      if (++links > mostLinks || isAbsolute(target)) throw notThere(path);
      const way = relative(root, join(dirname(next), target));
      if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)) throw notThere(path);
      open = [...way.split(sep), ...rest];
      at = root;
    }
  }
  return at;
}
