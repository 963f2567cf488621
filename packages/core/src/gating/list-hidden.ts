import { namesIn } from "../project/names-in.ts";
import type { Project } from "../project/project.ts";
import type { SkippedFile } from "../results/result.ts";

/** A document that is there and no longer read. */
export interface Hidden {
  readonly path: string;
  /** Why it is not read, as a clause. */
  readonly because: string;
}

/**
 * Lists the documents of before that a change keeps from being read while something is left in their place, unless all that they say is
 * read elsewhere now.
 */
export function listHidden(before: Project, now: Project, skipped: Iterable<SkippedFile>): Hidden[] {
  const { paths, subjects } = namesIn(now);
  const reasons = new Map([...skipped].map(({ path, reason }) => [path, reason]));
  return before.documents.flatMap(({ document: { path }, subject, records }): Hidden[] => {
    if (paths.has(path)) return [];
    if ([subject, ...records.map(({ ref }): string => ref)].every((name) => subjects.has(name))) return [];
    const place = withFolders(path).find((each) => reasons.has(each));
    const why = words[reasons.get(place ?? "") ?? "format"];
    return why === undefined ? [] : [{ path, because: `${place === path ? "it" : place} ${why}` }];
  });
}

const words: Readonly<Record<SkippedFile["reason"], string | undefined>> = {
  link: "is a link, and links are not followed",
  unreadable: "cannot be read",
  "too-large": "is too large",
  "not-a-file": "is neither a file nor a folder",
  format: undefined,
  // What is ignored, the settings of before say as well.
  ignored: undefined,
};

/** A path and the folders that it is in, the nearest first. */
function withFolders(path: string): string[] {
  const parts = path.split("/");
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}
