import { disk } from "../../files/disk.ts";
import { limits } from "../../files/limits.ts";

/** The bytes of a program that is about to be run, for the record; none where it cannot be read, which running it will say. */
export function readProgram(file: string): Uint8Array {
  try {
    const bytes = disk.read(file, limits.fileBytes);
    return typeof bytes === "string" ? new Uint8Array() : bytes;
  } catch {
    return new Uint8Array();
  }
}
