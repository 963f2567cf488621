/** The key of a field in YAML: `residual.acceptedBy` is `residual_accepted_by`. */
export function fieldKey(path: string): string {
  return words(path).replaceAll(" ", "_");
}

/** The name of a field above a column: `residual.acceptedBy` is `Residual accepted by`. */
export function fieldTitle(path: string): string {
  if (path === "id") return "ID";
  const text = words(path);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function words(path: string): string {
  return path
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replaceAll(".", " ")
    .toLowerCase();
}
