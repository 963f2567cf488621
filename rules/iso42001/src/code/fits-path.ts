/** More than this many characters is no path that somebody claims. */
const longest = 1000;

/**
 * Whether a path lies under a claimed one: a folder, with or without `/` at its end, a file, or a glob in which `*` and `?` stand for
 * anything within a name and `**` for any folders. The normal form of Unicode does not count. A glob that fits a folder claims what is in it.
 */
export function fitsPath(path: string, claimed: string): boolean {
  if (claimed.length > longest) return false;
  const parts = partsOf(claimed);
  return parts.length === 0 ? false : fitsParts(path.normalize().split("/"), parts);
}

/** The folder that a glob does not leave: `services/chat` of `services/chat/*.py`; empty where it may be anywhere. */
export function folderOf(claimed: string): string {
  const parts = partsOf(claimed);
  const end = parts.findIndex((part) => /[*?]/.test(part));
  return (end < 0 ? parts : parts.slice(0, end)).join("/");
}

function partsOf(claimed: string): string[] {
  return claimed
    .normalize()
    .split("/")
    .filter((part) => part !== "" && part !== ".");
}

/** Greedy: of several `**` only the last one that was passed has to be tried again, so that the time is bounded by the product of both. */
function fitsParts(path: readonly string[], parts: readonly string[]): boolean {
  let [at, part] = [0, 0];
  let retry: readonly [at: number, part: number] | undefined;
  while (at < path.length) {
    if (part === parts.length) return true;
    if (parts[part] === "**") {
      retry = [at, part];
      part++;
      continue;
    }
    if (fitsName(path[at] ?? "", parts[part] ?? "")) {
      at++;
      part++;
      continue;
    }
    if (!retry) return false;
    retry = [retry[0] + 1, retry[1]];
    [at, part] = [retry[0], retry[1] + 1];
  }
  return parts.slice(part).every((rest) => rest === "**");
}

/** Whether a name fits one with `*` and `?`; in the time of the product of their lengths at the most. */
export function fitsName(name: string, pattern: string): boolean {
  let [at, sign] = [0, 0];
  let retry: readonly [at: number, sign: number] | undefined;
  while (at < name.length) {
    const wanted = pattern[sign];
    if (wanted === "*") {
      retry = [at, sign];
      sign++;
    } else if (wanted === name[at] || wanted === "?") {
      at++;
      sign++;
    } else if (retry) {
      retry = [retry[0] + 1, retry[1]];
      [at, sign] = [retry[0], retry[1] + 1];
    } else return false;
  }
  return /^\**$/.test(pattern.slice(sign));
}
