import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join, relative, sep } from "node:path";
import process from "node:process";

const isWindows = process.platform === "win32";

/**
 * The absolute path of a program. Looked up here and not by the system: that would also look into the present folder, or into folders of
 * the checked repository that a script runner put on the path, and a pull request may bring a program of that name.
 * @param path the folders, as in the environment variable PATH
 * @param untrusted a folder whose programs are never run
 */
export function findExecutable(name: string, path: string, untrusted: string): string | undefined {
  const fileName = isWindows ? `${name}.exe` : name;
  return path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && !isInside(untrusted, folder))
    .map((folder) => join(folder, fileName))
    .find(isExecutable);
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way));
}

function isExecutable(path: string): boolean {
  try {
    if (!statSync(path).isFile()) return false;
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
