/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The folder of a path, with `/` at its end; empty at the top. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** The ending of a path in small letters, with its dot; empty where there is none. */
export function endingOf(path: string): string {
  const dot = path.lastIndexOf(".");
  return dot <= path.lastIndexOf("/") ? "" : path.slice(dot).toLowerCase();
}

/** What `target` names from a folder (`/` at its end, or empty); nothing where that is out of the project, or no path in it. */
export function pathFrom(folder: string, target: string): string | undefined {
  if (target.startsWith("/") || target.includes("://") || target.length > 1000) return undefined;
  const parts: string[] = [];
  for (const part of `${folder}${target}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : parts.join("/");
}
