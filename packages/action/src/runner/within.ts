import { lstatSync, realpathSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { ActionError } from "../action-error.ts";

/**
 * A path that an input names, absolute.
 * @param folders where it may lie; it is named from the first
 * @throws {ActionError} where it lies in none of them.
 */
export function within(folders: readonly [string, ...string[]], path: string, input: string): string {
  const absolute = resolve(folders[0], path);
  if (folders.some((folder) => isWithin(folder, absolute))) return absolute;
  throw new ActionError(
    `The input ${input} names ${path}, which is outside of the checkout.`,
    "Name it from the root of the repository.",
  );
}

/**
 * A path that an input names and the check reads, absolute. What a change holds may be a link to anywhere on the machine, and what is read is
 * quoted where others see it.
 * @param workspace the real path of the checkout
 * @throws {ActionError} where it lies outside of the checkout, or a link leads out.
 */
export function readable(workspace: string, path: string, input: string): string {
  const absolute = within([workspace], path, input);
  if (!lstatSync(absolute, { throwIfNoEntry: false }) || isWithin(workspace, realpathSync(absolute)))
    return absolute;
  throw new ActionError(
    `The input ${input} names ${path}, and a link leads from there out of the checkout.`,
    "Take the link out of the repository, or name another.",
  );
}

/** Whether a path is a folder or lies in it; both absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Demands that a file is written where it is named. What a change holds may be a link to anywhere on the machine.
 * @param folder one of the folders in which the path lies
 * @throws {ActionError} where a part of the path below the folder is a link.
 */
export function refuseLinks(folder: string, path: string, named: string): void {
  const parts = relative(folder, path).split(sep);
  for (let depth = 1; depth <= parts.length; depth++) {
    const part = join(folder, ...parts.slice(0, depth));
    if (!lstatSync(part, { throwIfNoEntry: false })?.isSymbolicLink()) continue;
    throw new ActionError(
      `The report ${named} would be written through a link, ${parts.slice(0, depth).join("/")}.`,
      "Name a file that no link leads to, or take the link out of the repository.",
    );
  }
}
