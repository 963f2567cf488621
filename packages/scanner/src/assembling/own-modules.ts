/**
 * Tells whether a module that a Python file imports is one of the project's own, by the paths of its Python files. Python looks beside the
 * script first, which is the folder above the outermost package that the file is in; `src/` and the root are where tools look. A folder
 * without `__init__.py` gives way to an installed package, so it counts only where the module that is asked for lies in it.
 */
export function ownModules(paths: Iterable<string>): (path: string, module: string) => boolean {
  const files = new Set(paths);
  return (path, module) => {
    const [top = module, next] = module.split(".");
    return [rootOf(path, files), "", "src/"].some((root) =>
      [`${top}.py`, `${top}/__init__.py`, `${top}/${next}.py`].some((file) => files.has(root + file)),
    );
  };
}

/** The folder from which the modules of a file are named, with `/` at its end. */
function rootOf(path: string, files: ReadonlySet<string>): string {
  let folder = folderOf(path);
  while (folder !== "" && files.has(`${folder}__init__.py`)) folder = folderOf(folder.slice(0, -1));
  return folder;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
