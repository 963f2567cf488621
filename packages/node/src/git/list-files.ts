import { isUtf8 } from "node:buffer";
import type { ListedFile } from "./listed-file.ts";
import type { Git } from "./open-git.ts";
import { fields, typeOfMode } from "./read-tree.ts";

/**
 * The files of the project on the disk that git tracks, and those that it would: not ignored. In order of path, each once.
 * @throws {GitFault} where git cannot be asked.
 */
export function listFiles(git: Git): ListedFile[] {
  const { prefix } = git.repository;
  const found = new Map<string, ListedFile>();
  const gone: string[] = [];
  for (const field of fields(
    git.run([...command, ...(prefix ? ["--", prefix] : [])], { limit: listBytes }),
  )) {
    const file = toFile(field, prefix);
    if (field[0] === tags.removed) gone.push(file.path);
    // A repository within the work tree is listed as a folder, beside what git tracks.
    else if (file.tracked || !found.has(file.path)) found.set(file.path, file);
  }
  for (const path of gone) found.delete(path);
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** All in one go: each run reads the index, and looks at every file. What somebody deleted is listed as tracked, and again as removed. */
const command = [
  "ls-files",
  "-z",
  "-t",
  "--full-name",
  "--stage",
  "--cached",
  "--deleted",
  "--others",
  "--exclude-standard",
];

const tags = { removed: 0x52, other: 0x3f };

const listBytes = 128 * 1024 ** 2;

/** `H 100644 ID 0<tab>PATH` of what git tracks, `? PATH` of others. */
function toFile(field: Buffer, prefix: string): ListedFile {
  if (field[0] === tags.other) return named(field.subarray(2), prefix);
  const tab = field.indexOf(0x09);
  const [, mode = "", id = ""] = field.toString("latin1", 0, tab).split(" ", 3);
  return { ...named(field.subarray(tab + 1), prefix), tracked: typeOfMode(mode), id };
}

function named(path: Buffer, prefix: string): Pick<ListedFile, "path" | "isNamed"> {
  return { path: path.toString("utf8").slice(prefix.length), isNamed: isUtf8(path) };
}
