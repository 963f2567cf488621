import { join } from "node:path";
import { type Day, type History, isWithin, type SkippedFile } from "@aims-lint/core";
import { isSupported } from "@aims-lint/parser";
import { conventionalRoots } from "../discovering/aims-roots.ts";
import { disk } from "../files/disk.ts";
import { readHistory } from "../history/read-history.ts";
import type { Known } from "./create-facts.ts";

/** Of what the history is wanted. */
export interface HistoryOf {
  /** The folders of the documents, relative to the project. */
  readonly roots: readonly string[];
  /** What was skipped when the documents were looked for. */
  readonly skipped: () => Iterable<SkippedFile>;
  /** The id of a commit, where not what is checked out is checked. */
  readonly commit?: string;
}

/** The history of a project on disk, or why it is not known; where git knows none of its documents, it knows nothing of use. */
export function historyOf(
  projectRoot: string,
  today: Day,
  { roots, skipped, commit }: HistoryOf,
): Known<History> {
  const inner = commit === undefined ? innerRepository(projectRoot, roots, skipped()) : undefined;
  if (inner !== undefined) return { unknown: ownRepository(inner) };
  // A document that was moved may have been in any folder that is usual for an AIMS.
  const folders = [...roots, ...conventionalRoots];
  const isDocument = (path: string): boolean =>
    isSupported(path) && folders.some((folder) => isWithin(folder, path));
  return readHistory({
    files: disk,
    projectRoot,
    today,
    isDocument,
    ...(commit === undefined ? {} : { commit }),
  });
}

/** A folder between the project and its documents that is a repository of its own. */
function innerRepository(
  projectRoot: string,
  roots: readonly string[],
  skipped: Iterable<SkippedFile>,
): string | undefined {
  const above = roots.flatMap((root) =>
    root.split("/").map((_, depth, parts) => join(...parts.slice(0, depth + 1))),
  );
  const found = above.find(
    (folder) => folder !== "." && disk.typeOf(join(projectRoot, folder, ".git")) !== undefined,
  );
  if (found !== undefined) return found;
  return [...skipped].find(({ path }) => path.endsWith("/.git"))?.path.slice(0, -"/.git".length);
}

function ownRepository(folder: string): string {
  return `${folder} is a repository of its own (a submodule, or a clone within), whose history is another one. Check the documents in that repository.`;
}
