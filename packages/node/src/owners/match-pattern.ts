/**
 * Whether a pattern of a CODEOWNERS file fits a path from the root of the repository. A pattern with a slash before its end counts from
 * the root, any other fits at any depth; one of a folder fits all that is in it, but `folder/*` only the files right there. Takes time
 * in proportion to the product of the two lengths, whatever somebody writes.
 */
export function matchesPattern(pattern: string, path: string): boolean {
  const isRooted = pattern.slice(0, -1).includes("/");
  const isFolder = pattern.endsWith("/");
  const parts = pattern.split("/").filter((part) => part !== "");
  if (parts.length === 0) return pattern === "/";
  const segments = path.split("/");
  const last = parts.at(-1) ?? "";
  // A star at the end names the files right in a folder and what they are called, and not the folders.
  const isShallow = !isFolder && parts.length > 1 && last !== "**" && /^[*]/.test(last);
  return reaches(isRooted ? parts : ["**", ...parts], segments, (used) => {
    if (used === segments.length) return !isFolder;
    return !isShallow;
  });
}

/** Walks pattern and path together; `ends` says whether it may end with so many segments used. */
function reaches(
  parts: readonly string[],
  segments: readonly string[],
  ends: (used: number) => boolean,
): boolean {
  let reached = skip(parts, new Set([0]));
  for (let used = 0; used <= segments.length; used++) {
    if (used > 0 && reached.has(parts.length) && ends(used)) return true;
    const next = new Set<number>();
    const segment = segments[used];
    if (segment === undefined) break;
    for (const at of reached) {
      const part = parts[at];
      if (part === "**") next.add(at);
      else if (part !== undefined && matchesSegment(part, segment)) next.add(at + 1);
    }
    reached = skip(parts, next);
  }
  return false;
}

/** Adds the places behind every `**`, which may stand for nothing. */
function skip(parts: readonly string[], reached: ReadonlySet<number>): Set<number> {
  const all = new Set(reached);
  for (const at of all) if (parts[at] === "**") all.add(at + 1);
  return all;
}

/** `*` stands for any characters, `?` for one. Where a star took too few, the last one takes one more. */
function matchesSegment(part: string, segment: string): boolean {
  let at = 0;
  let star = -1;
  let taken = 0;
  for (let index = 0; index < segment.length; ) {
    const wanted = part[at];
    if (wanted === "*") {
      star = at++;
      taken = index;
    } else if (wanted !== undefined && (wanted === "?" || wanted === segment[index])) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++taken;
    } else return false;
  }
  while (part[at] === "*") at++;
  return at === part.length;
}
