/** What the disk throws where nothing is. */
export function notThere(path: string): Error {
  return Object.assign(new Error(`${path} is not there`), { code: "ENOENT" });
}
