import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { temporaryName } from "./temporary-name.ts";

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its place. What is no file, such as
 * `/dev/stdout`, is written to directly.
 * @throws the errors of `node:fs`.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const present = statSync(path, { throwIfNoEntry: false });
  if (present && !present.isFile()) {
    writeFileSync(path, content);
    return;
  }
  const target = present ? realpathSync(path) : path;
  viaTemporary(target, content, present ? present.mode & 0o777 : 0o666, (temporary) =>
    renameSync(temporary, target),
  );
}

/**
 * Writes a file that is not there yet, whole or not at all.
 * @throws the errors of `node:fs`; `EEXIST` where something is there.
 */
export function createWhole(path: string, content: string | Uint8Array): void {
  viaTemporary(path, content, 0o666, (temporary) => {
    // A link, unlike a rename, never takes the place of what somebody else has written in the meantime.
    linkSync(temporary, path);
    rmSync(temporary, { force: true });
  });
}

function viaTemporary(
  target: string,
  content: string | Uint8Array,
  mode: number,
  put: (temporary: string) => void,
): void {
  const temporary = join(dirname(target), temporaryName(basename(target)));
  const descriptor = openSync(temporary, "wx", mode);
  try {
    try {
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    put(temporary);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
