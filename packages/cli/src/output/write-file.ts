import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its place. What is no file, such as
 * `/dev/stdout`, is written to directly.
 * @throws the errors of `node:fs`.
 */
export function writeFile(path: string, text: string): void {
  const present = statSync(path, { throwIfNoEntry: false });
  if (present && !present.isFile()) {
    writeFileSync(path, text);
    return;
  }
  const target = present ? realpathSync(path) : path;
  const name = `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`;
  const temporary = join(dirname(target), name);
  const descriptor = openSync(temporary, "wx", present ? present.mode & 0o777 : 0o666);
  try {
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
