/** How many folders of a manifest are above a file, from the root on; a manifest beside the way counts for less than one above. */
export function nearness(manifest: string, path: string): number {
  const folders = manifest.split("/").slice(0, -1);
  const parts = path.split("/");
  const common = folders.findIndex((folder, index) => folder !== parts[index]);
  return common === -1 ? folders.length + 0.5 : common;
}
