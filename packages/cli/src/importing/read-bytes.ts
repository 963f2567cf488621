import { resolve } from "node:path";
import { CannotCheckError, disk } from "@aims-lint/node";

/** Bytes of a file that is imported. */
export const importBytes = 16 * 1024 ** 2;

/**
 * The bytes of a file that a person named; it may lie anywhere.
 * @throws {CannotCheckError} where it is no file, or too large.
 */
export function readBytes(cwd: string, path: string): Uint8Array {
  const absolute = resolve(cwd, path);
  const type = disk.typeOf(absolute);
  const bytes =
    type === undefined
      ? "missing"
      : disk.read(type === "link" ? disk.realPath(absolute) : absolute, importBytes);
  if (typeof bytes !== "string") return bytes;
  const problem = {
    missing: "is not there",
    "too-large": `is larger than ${importBytes / 1024 ** 2} MiB`,
    "not-a-file": "is no file",
  }[bytes];
  throw new CannotCheckError("bad-path", `${path} ${problem}.`, "Name a CSV or an XLSX file.");
}
