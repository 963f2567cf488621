import { isUtf8 } from "node:buffer";
import type { Git } from "./open-git.ts";
import { fields, type TreeEntry, typeOfMode } from "./read-tree.ts";

/** A file of the work tree as git sees it. */
export interface ListedFile extends Pick<TreeEntry, "path" | "isNamed"> {
  /** What it is in the index; `undefined` where git does not track it. A file of the disk may have taken a link's place since. */
  readonly tracked?: TreeEntry["type"];
  /** The identity of its content in the index. */
  readonly id?: string;
}

/**
 * The files of the project that git tracks, and those that it would: on disk and not ignored. In order of path, each once.
 * @throws {GitFault} where git cannot be asked.
 */
export function listFiles(git: Git): ListedFile[] {
  const { prefix } = git.repository;
  const list = (options: readonly string[]): Buffer[] =>
    fields(
      git.run(["ls-files", "-z", "--full-name", ...options, ...(prefix ? ["--", prefix] : [])], {
        limit: listBytes,
      }),
    );
  const found = new Map<string, ListedFile>();
  for (const field of list(["--cached", "--stage"])) {
    const tab = field.indexOf(0x09);
    const [mode = "", id = ""] = field.subarray(0, tab).toString("latin1").split(" ");
    const name = named(field.subarray(tab + 1), prefix);
    found.set(name.path, { ...name, tracked: typeOfMode(mode), id });
  }
  for (const field of list(["--others", "--exclude-standard"])) {
    const name = named(field, prefix);
    // A repository within the work tree is listed as a folder.
    if (!found.has(name.path)) found.set(name.path, name);
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const listBytes = 128 * 1024 ** 2;

function named(path: Buffer, prefix: string): Pick<ListedFile, "path" | "isNamed"> {
  return { path: path.toString("utf8").slice(prefix.length), isNamed: isUtf8(path) };
}
