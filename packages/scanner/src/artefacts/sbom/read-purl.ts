/** A package URL, in its parts. */
export interface PackageUrl {
  /** `npm`, `pypi`, `huggingface`. */
  readonly type: string;
  /** With its namespace, decoded: `@langchain/core`, `org/name`. */
  readonly name: string;
  readonly version: string | undefined;
}

/** Reads a package URL (ECMA-427), without its qualifiers and subpath; nothing where the text is none. */
export function readPurl(text: string): PackageUrl | undefined {
  const [bare = ""] = text.slice(0, 1000).split(/[?#]/, 1);
  const [, type = "", rest = ""] = /^pkg:\/{0,2}([A-Za-z0-9.+-]+)\/(.+)$/.exec(bare) ?? [];
  const at = rest.lastIndexOf("@");
  const isVersioned = at > rest.lastIndexOf("/");
  const name = decode(isVersioned && at > 0 ? rest.slice(0, at) : rest);
  if (type === "" || name === "") return undefined;
  const version = isVersioned && at > 0 ? decode(rest.slice(at + 1)) : undefined;
  return { type: type.toLowerCase(), name, version: version === "" ? undefined : version };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
