import { join } from "node:path";
import { isWithin } from "@aims-lint/core";
import { CannotCheckError } from "../cannot-check-error.ts";
import type { Selection } from "../discovering/select.ts";
import type { FileSystem } from "../files/file-system.ts";
import { mountFolder } from "../files/mount-folder.ts";
import type { OpenedOrganisation } from "./open-organisation.ts";

interface Reading {
  /** What is read of the project. */
  readonly own: Selection;
  readonly files: FileSystem;
  readonly projectRoot: string;
}

/**
 * What is read where the documents of an organisation lie beside those of a project.
 * @throws {CannotCheckError} where they lie among them.
 */
export function readBeside(
  { path, folder, roots }: OpenedOrganisation,
  { own, files, projectRoot }: Reading,
): { readonly selection: Selection; readonly files: FileSystem } {
  const around = own.roots.find((root) => isWithin(root, path) || isWithin(path, root));
  if (around !== undefined)
    throw new CannotCheckError(
      "bad-path",
      `The documents of the organisation would lie in ${path}, among those of the project in ${around === "" ? "its root" : around}.`,
      "Check its repository out beside the project, or name the folders of the project's documents under roots in its configuration.",
    );
  return {
    selection: { ...own, roots: [...own.roots, ...roots], bases: [...own.bases, ...roots] },
    files: folder === undefined ? files : mountFolder(files, join(projectRoot, path), folder),
  };
}
