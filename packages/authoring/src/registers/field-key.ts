/** The key of a field in YAML: `residual.acceptedBy` is `residual_accepted_by`. */
export function fieldKey(path: string): string {
  return path
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replaceAll(".", "_")
    .toLowerCase();
}
