import { type Zippable, zipSync } from "fflate";

/** A plain file that its owner may write to, as zip keeps it for Unix. */
export const plainFile = (0o100644 << 16) >>> 0;

/** What else the directory says of every file: made for Unix by version 2.0 of the format, which is needed to read it, at noon of the first day. */
export const sameOfAll = { made: 0x0314, needed: 20, time: 0x00216000 };

/** The day of every file, so that the same files give the same bytes. Without a zone, as zip keeps it. */
const epoch = "1980-01-01T12:00:00";

/** Packs files, in the order given: the same files give the same bytes on any machine, since the compression is no part of the platform. */
export function writeZip(files: Iterable<readonly [name: string, bytes: Uint8Array]>): Uint8Array {
  const zippable: Zippable = Object.fromEntries(files);
  return zipSync(zippable, { level: 6, mtime: epoch, os: 3, attrs: plainFile });
}
