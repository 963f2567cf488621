/** The name of a field in words: `residual.level` as `residual level`, `acceptedBy` as `accepted by`. */
export function factName(path: string): string {
  return path
    .replaceAll(".", " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
}
