import type { Sighting, Span } from "@aims-lint/core";
import { bestSighting } from "../../code/describe.ts";
import { listing } from "../../shared/listing.ts";

/** How many folders a message names. */
const most = 3;

/** Where something is used that nobody claims there: the folders as a part of a sentence, and the place to point at. */
export function beyondOf(open: readonly Sighting[]): { readonly folder: string; readonly at: Span } {
  const [first] = open;
  if (!first) throw new TypeError("There is no place to point at.");
  const best = bestSighting([first, ...open.slice(1)]);
  const folders = [...new Set(open.map(({ at }) => folderOf(at.path)))].sort();
  // A folder in another one says nothing more.
  const outer = folders.filter(
    (folder) => !folders.some((other) => other !== folder && folder.startsWith(other)),
  );
  const shown =
    outer.length > most ? [...outer.slice(0, most - 1), `${outer.length - most + 1} more folders`] : outer;
  return { folder: listing(shown), at: best.at };
}

function folderOf(path: string): string {
  const end = path.lastIndexOf("/");
  return end < 0 ? path : path.slice(0, end + 1);
}
