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
  return code.paths.find(fits(claimed));
}

interface Lookups {
  readonly paths: readonly string[];
  /** Folders and files that were not looked into. */
  readonly left: readonly string[];
  readonly known: Map<string, boolean>;
}

function lookups({ code, documents }: Project): Lookups {
  const models = [...code.components, ...code.hints].flatMap(({ id }) =>
    id.startsWith("file:") ? [id.slice("file:".length)] : [],
  );
  return {
    paths: [...code.paths, ...documents.map(({ document }) => document.path), ...models],
    left: code.files.left.map(({ path }) => path.replace(/\/$/, "")),
    known: new Map(),
  };
}

function look(claimed: string, project: Project): boolean {
  const { paths, left } = project.derive(lookups);
  const folder = folderOf(claimed);
  if (paths.some(fits(claimed))) return true;
  const isLeft = left.some((path) => isWithin(path, folder) || isWithin(folder, path));
  return isLeft && folder !== "" && project.exists(folder);
}

/** The folder is compared first, which is quick: there may be tens of thousands of files. */
function fits(claimed: string): (path: string) => boolean {
  const folder = folderOf(claimed);
  const start = folder === "" ? "" : `${folder}/`;
  return (path) => (path === folder || path.startsWith(start)) && fitsPath(path, claimed);
}
