/**
 * The only name among the anchors of a page that differs from a name in its hyphens, its signs, its letters' case and marks, or the
 * number before it alone: `5-limits` for `Limits`. `undefined` where there is none, or several.
 */
export function nearAnchor(name: string, anchors: ReadonlySet<string>): string | undefined {
  const wanted = bare(decode(name));
  if (wanted === "") return undefined;
  const [only, ...more] = [...anchors].filter((anchor) => bare(anchor) === wanted);
  return more.length === 0 ? only : undefined;
}

function bare(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/^(?:user-content-|[^\p{L}]+(?=\p{L}))/u, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
