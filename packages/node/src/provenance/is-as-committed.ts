import { createHash } from "node:crypto";
import { blobId } from "../comparing/blob-id.ts";

/**
 * Whether a file is what a commit holds. Git may have given it other line ends when it was checked out, and a file that is kept apart (git
 * LFS) is known by its hash; neither is a difference. No filter is run for that.
 * @param bytes of the file
 * @param committed its blob; absent where the commit has no such file
 */
export function isAsCommitted(bytes: Uint8Array, committed: CommittedBlob | undefined): boolean {
  if (!committed) return false;
  const { id } = committed;
  if (blobId(bytes, id.length) === id) return true;
  return [withoutReturns(bytes), pointerTo(bytes)].some((other) => blobId(other, id.length) === id);
}

/** A file as a commit names it. */
export interface CommittedBlob {
  readonly id: string;
}

function withoutReturns(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte, index) => byte !== 0x0d || bytes[index + 1] !== 0x0a);
}

/** What git holds in place of a file that LFS keeps; see the specification of git LFS, "The pointer". */
function pointerTo(bytes: Uint8Array): Uint8Array {
  const hash = createHash("sha256").update(bytes).digest("hex");
  return Buffer.from(
    `version https://git-lfs.github.com/spec/v1\noid sha256:${hash}\nsize ${bytes.length}\n`,
  );
}
