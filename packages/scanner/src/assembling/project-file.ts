/** Files that may be models: those are looked for by what code writes. */
const candidate = /\.\w{2,12}$/;

/**
 * Finds the file of the project that code in a folder means by a path: beside the code, in a folder above it, or at the root, the nearest one. What is
 * not there stays as it is written: it may be made, or fetched, before the code runs.
 */
export class ProjectFiles {
  readonly #paths = new Set<string>();

  add(path: string): void {
    if (candidate.test(path)) this.#paths.add(path);
  }

  find(written: string, codePath: string): string {
    let folder = codePath;
    while (folder !== "") {
      folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/", folder.length - 2) + 1));
      if (this.#paths.has(folder + written)) return folder + written;
    }
    return written;
  }
}
