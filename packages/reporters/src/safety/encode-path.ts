/** A path with its segments percent-encoded, for an address; a lone surrogate becomes U+FFFD. */
export function encodePath(path: string): string {
  return path.toWellFormed().split("/").map(encodeSegment).join("/");
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
