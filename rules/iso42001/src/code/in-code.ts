import { isWithin, type Project } from "@aims-lint/core";
import { fitsPath, folderOf } from "./fits-path.ts";

/**
 * Whether there is anything in the code of the project at a claimed path. A folder of which only what git does not know is left on this
 * disk is gone; a file that a pointer stands for is there. Of what was left out on purpose the disk tells.
 */
export function isInCode(claimed: string, project: Project): boolean {
  const { known } = project.derive(lookups);
  const answer = known.get(claimed) ?? look(claimed, project);
  known.set(claimed, answer);
  return answer;
}

/** The first file of the code at a claimed path; documents of the AIMS are none. */
export function fileAt(claimed: string, { code }: Project): string | undefined {
  return code.paths.find((path) => fitsPath(path, claimed));
}

interface Lookups {
  readonly paths: readonly string[];
  /** The paths with all folders above them. */
  readonly all: ReadonlySet<string>;
  /** Folders and files that were not looked into. */
  readonly left: readonly string[];
  readonly known: Map<string, boolean>;
}

function lookups({ code, documents }: Project): Lookups {
  const models = [...code.components, ...code.hints].flatMap(({ id }) =>
    id.startsWith("file:") ? [id.slice("file:".length)] : [],
  );
  const given = [...code.paths, ...documents.map(({ document }) => document.path), ...models];
  const paths = given.map((path) => path.normalize());
  const left = code.files.left.map(({ path }) => path.replace(/\/$/, ""));
  return { paths, all: withFolders(paths), left, known: new Map() };
}

function withFolders(paths: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const path of paths)
    for (let at = path; at !== "" && !all.has(at); at = at.slice(0, Math.max(0, at.lastIndexOf("/"))))
      all.add(at);
  return all;
}

function look(claimed: string, project: Project): boolean {
  const { paths, all, left } = project.derive(lookups);
  const folder = folderOf(claimed);
  const start = folder === "" ? "" : `${folder}/`;
  const isThere = /[*?]/.test(claimed)
    ? paths.some((path) => path.startsWith(start) && fitsPath(path, claimed))
    : all.has(folder);
  if (isThere) return true;
  const isLeft = left.some((path) => isWithin(path, folder) || isWithin(folder, path));
  return isLeft && folder !== "" && project.exists(folder);
}
