import { createHash } from "node:crypto";

/** The id that git gives to a file with this content, in a repository whose ids have so many digits. */
export function blobId(bytes: Uint8Array, digits: number): string {
  return createHash(digits > 40 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");
}
