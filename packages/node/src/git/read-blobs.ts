import { GitFault } from "./git-fault.ts";
import type { Git } from "./open-git.ts";

/**
 * The bytes of blobs, by their ids, with one process for many. Those that are longer than `limit`, missing or no blobs are left out.
 * @param ids ids of blobs
 * @param limit bytes of one blob
 * @throws {GitFault} where git cannot be asked.
 */
export function readBlobs(git: Git, ids: Iterable<string>, limit: number): Map<string, Uint8Array> {
  const sizes = sizesOf(git, ids);
  const found = new Map<string, Uint8Array>();
  for (const batch of toBatches([...sizes].filter(([, size]) => size <= limit))) {
    for (const [id, bytes] of readBatch(git, batch)) found.set(id, bytes);
  }
  return found;
}

/**
 * The sizes of blobs in bytes, by their ids. What is missing or no blob is left out.
 * @throws {GitFault} where git cannot be asked.
 */
export function sizesOf(git: Git, ids: Iterable<string>): Map<string, number> {
  const input = [...new Set(ids)];
  if (input.length === 0) return new Map();
  const printed = git.run(["cat-file", "--batch-check"], { input: `${input.join("\n")}\n` });
  return new Map(
    printed
      .toString("latin1")
      .split("\n")
      .map((line) => line.split(" "))
      .flatMap(([id = "", type, size]) => (type === "blob" ? [[id, Number(size)] as const] : [])),
  );
}

/** Bytes that are read at once. */
const batchBytes = 32 * 1024 ** 2;

type Sized = readonly [id: string, size: number];

function* toBatches(blobs: readonly Sized[]): Generator<readonly Sized[]> {
  let batch: Sized[] = [];
  let total = 0;
  for (const blob of blobs) {
    if (batch.length > 0 && total + blob[1] > batchBytes) {
      yield batch;
      batch = [];
      total = 0;
    }
    batch.push(blob);
    total += blob[1];
  }
  if (batch.length > 0) yield batch;
}

/** `ID blob SIZE<newline>BYTES<newline>` for each. */
function readBatch(git: Git, blobs: readonly Sized[]): [string, Uint8Array][] {
  const total = blobs.reduce((sum, [, size]) => sum + size + headBytes, 0);
  const input = `${blobs.map(([id]) => id).join("\n")}\n`;
  const printed = git.run(["cat-file", "--batch"], { input, limit: total });
  let at = 0;
  return blobs.map(([id, size]) => {
    const end = printed.indexOf(0x0a, at);
    if (printed.toString("latin1", at, end) !== `${id} blob ${size}`)
      throw new GitFault(`git cat-file gave no answer for ${id}. Let git fsck look at the repository.`);
    at = end + 1 + size + 1;
    return [id, printed.subarray(end + 1, end + 1 + size)];
  });
}

/** An id of 64 characters, the type, a size, two newlines. */
const headBytes = 100;
