/** What a pointer says of the file that it stands for. */
export interface Pointer {
  /** The start of the hash of its content. */
  readonly version: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * Reads a pointer of Git LFS (its specification v1: `oid sha256:…`, `size …`) or of git-annex (a key that begins with its backend and
 * size). Nothing where the text is none.
 */
export function readPointer(text: string): Pointer | undefined {
  return readLfs(text) ?? readAnnex(text);
}

function readLfs(text: string): Pointer | undefined {
  if (!text.startsWith("version https://git-lfs.github.com/spec/v1")) return undefined;
  const oid = /^oid sha256:([0-9a-f]{12})[0-9a-f]{52}$/m.exec(text)?.[1];
  const size = /^size (\d{1,15})$/m.exec(text)?.[1];
  return oid === undefined ? undefined : { version: `sha256:${oid}`, size: Number(size ?? 0) };
}

function readAnnex(text: string): Pointer | undefined {
  const [, size = "0", hash] =
    /^\/annex\/objects\/(?:SHA256|MD5)E?(?:-s(\d{1,15}))?--([0-9a-f]{12})/.exec(text) ?? [];
  return hash === undefined ? undefined : { version: `annex:${hash}`, size: Number(size) };
}
