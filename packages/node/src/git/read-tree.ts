import { isUtf8 } from "node:buffer";
import type { Git } from "./open-git.ts";
import type { TreeEntry } from "./tree-entry.ts";

/**
 * All that a commit holds of the project, in git's order of paths.
 * @param commit the id of a commit
 * @throws {GitFault} where git cannot be asked.
 */
export function readTree(git: Git, commit: string): TreeEntry[] {
  const { prefix } = git.repository;
  const printed = git.run(
    ["ls-tree", "-r", "-z", "--long", "--full-tree", "--end-of-options", commit, ...(prefix ? [prefix] : [])],
    { limit: treeBytes },
  );
  return fields(printed).map((field) => toEntry(field, prefix));
}

/** 100,000 files with paths of 1,000 bytes. */
const treeBytes = 128 * 1024 ** 2;

/** `100644 blob ID    SIZE<tab>PATH` */
function toEntry(field: Buffer, prefix: string): TreeEntry {
  const tab = field.indexOf(0x09);
  const [mode = "", , id = "", size = ""] = field.subarray(0, tab).toString("latin1").split(/ +/);
  const path = field.subarray(tab + 1);
  return {
    path: path.toString("utf8").slice(prefix.length),
    type: typeOfMode(mode),
    id,
    size: size === "-" ? 0 : Number(size),
    isNamed: isUtf8(path),
  };
}

/** What stands behind a mode of git: 100644, 120000, 160000. */
export function typeOfMode(mode: string): TreeEntry["type"] {
  if (mode === "120000") return "link";
  return mode === "160000" ? "submodule" : "file";
}

/** What git prints with `-z`: every field ends with NUL. */
export function fields(printed: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let start = 0; start < printed.length; ) {
    const end = printed.indexOf(0, start);
    const until = end < 0 ? printed.length : end;
    found.push(printed.subarray(start, until));
    start = until + 1;
  }
  return found;
}
