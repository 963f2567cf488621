import { isAbsolute, relative, resolve, sep } from "node:path";
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

/** Whether a path is a folder or lies in it; both absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
