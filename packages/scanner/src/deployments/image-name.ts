/** The name of a container image, as written in a pipeline or a Dockerfile. */
export interface ImageName {
  /** With its registry, unless that is Docker Hub; in small letters. */
  readonly name: string;
  /** The tag, or else the start of the digest; absent where there is none, or where a variable stands for it. */
  readonly version: string | undefined;
  /** The name as it is on Docker Hub where another registry mirrors it: its last two parts. */
  readonly mirrored: string | undefined;
}

const longest = 512;
const hubs = new Set(["docker.io", "index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"]);
/** Stands for what only a run tells. */
const unknown = "\0";

/**
 * Reads an image reference: `[registry/]name[:tag][@digest]`. The default of a variable stands for it (`${TAG:-1.2}`); a registry or a
 * tag that a variable holds is left out, and of a name that a variable holds nothing is known.
 */
export function readImageName(reference: string): ImageName | undefined {
  if (reference.length > longest) return undefined;
  const [named = "", digest] = withoutVariables(reference.trim().replace(/^docker:\/\//, "")).split("@", 2);
  const colon = named.lastIndexOf(":");
  const tagged = colon > named.lastIndexOf("/");
  const parts = (tagged ? named.slice(0, colon) : named).toLowerCase().split("/");
  const isElsewhere = parts.length > 1 && /[.:]|^localhost$|\0/.test(parts[0] ?? "");
  if (isElsewhere && (hubs.has(parts[0] ?? "") || parts[0]?.includes(unknown))) parts.shift();
  if (parts[0] === "library" && parts.length === 2) parts.shift();
  const name = parts.join("/");
  if (!/^[a-z0-9][a-z0-9._:/-]*$/.test(name)) return undefined;
  const version = tagged ? named.slice(colon + 1) : digest?.replace(/^(sha256:[0-9a-f]{12}).*/, "$1");
  return {
    name,
    version: version && /^[\w.:+-]+$/.test(version) ? version : undefined,
    mirrored: parts.length > 2 ? parts.slice(-2).join("/") : undefined,
  };
}

function withoutVariables(text: string): string {
  return text
    .replace(/\$\{\w*:?-([^{}]*)\}/g, "$1")
    .replace(/\$\{[^{}]*\}|\$\w+|\{\{[^{}]*\}\}|\$\([^()]*\)/g, unknown);
}
