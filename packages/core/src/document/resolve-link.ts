/** Where a link leads: into the repository, out of it, or to another place altogether (a URL, a mail address). */
export type LinkTarget =
  | { readonly type: "inside"; readonly path: string; readonly fragment: string }
  | { readonly type: "outside"; readonly path: string }
  | { readonly type: "elsewhere" };

/**
 * Resolves a link's destination against the path of the document that holds it. Both count from the root of the
 * repository; a destination that begins with `/` does too. Percent signs are decoded where they can be. The root itself
 * has the path `""`.
 */
export function resolveLink(from: string, destination: string): LinkTarget {
  const text = destination.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) || text.startsWith("//")) return { type: "elsewhere" };
  const hash = text.indexOf("#");
  const fragment = hash < 0 ? "" : decode(text.slice(hash + 1));
  const bare = (hash < 0 ? text : text.slice(0, hash)).replace(/\?.*$/, "");
  if (bare === "") return { type: "inside", path: from, fragment };
  const parts = bare.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of decode(bare).split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return { type: "outside", path: text };
  }
  return { type: "inside", path: parts.join("/"), fragment };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
