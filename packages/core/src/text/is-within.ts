/** Whether a path is a folder or lies in it; `/` between the parts, "" is the project itself. */
export function isWithin(folder: string, path: string): boolean {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
