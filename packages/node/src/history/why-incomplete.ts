import { join } from "node:path";
import type { FileSystem } from "../files/file-system.ts";
import type { Git } from "../git/open-git.ts";

/**
 * Why what git knows of a repository is not what was done in it; `undefined` where nothing speaks against that. A history that was
 * rewritten elsewhere, and fetched so, shows no trace.
 * @throws {GitFault} where git cannot be asked.
 */
export function whyIncomplete(files: FileSystem, git: Git): string | undefined {
  const { commonDir } = git.repository;
  if (hasText(files, join(commonDir, "shallow"))) return shallowClone;
  if (hasText(files, join(commonDir, "info/grafts"))) return grafted("info/grafts in it", "Remove that file");
  const [ref = ""] = git
    .run(["for-each-ref", "--count=1", "--format=%(refname)", "refs/replace", "refs/original"])
    .toString("utf8")
    .split("\n");
  if (ref.startsWith("refs/replace/")) return grafted(ref, "Remove it with git replace -d");
  if (ref !== "") return rewritten(ref);
  return files.typeOf(join(commonDir, "filter-repo")) === "folder"
    ? rewritten("filter-repo in its git folder")
    : undefined;
}

const shallowClone =
  "Only the last commits are here: it is a shallow clone. In a pipeline set fetch-depth: 0 (GitLab: GIT_DEPTH: 0); elsewhere run git fetch --unshallow.";

/** What is said of a clone that lacks contents. */
export const partialClone =
  "Earlier contents are not here: it is a partial clone. Clone without --filter (in a pipeline without filter), or run git fetch --refetch --no-filter.";

function grafted(by: string, how: string): string {
  return `The repository shows another history than was committed (${by}). ${how}, or check a fresh clone.`;
}

function rewritten(trace: string): string {
  return `The history of the repository was rewritten here (${trace}), so what it says of days and authors is not what was done. Check a fresh clone of the repository that holds the history as it was made.`;
}

/**
 * Whether a clone may lack contents, which git would fetch when it is asked for them.
 * @throws {GitFault} where git cannot be asked.
 */
export function isPartial(git: Git): boolean {
  const found = git.ask(["config", "--get-regexp", "^(extensions\\.partialclone|remote\\..*\\.promisor)$"]);
  return found !== undefined;
}

function hasText(files: FileSystem, path: string): boolean {
  if (files.typeOf(path) !== "file") return false;
  try {
    const bytes = files.read(path, longestList);
    return typeof bytes === "string" || Buffer.from(bytes).toString("latin1").split("\n").some(isEntry);
  } catch {
    return true;
  }
}

/** Longer lists are not read; they are not empty. */
const longestList = 1024 ** 2;

function isEntry(line: string): boolean {
  return line.trim() !== "" && !line.startsWith("#");
}
