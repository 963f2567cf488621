import { join } from "node:path";
import type { SkippedFile, SourceFile } from "@aims-lint/core";
import { decodeText } from "@aims-lint/parser";
import { CannotCheckError } from "../cannot-check-error.ts";
import type { FileSystem } from "./file-system.ts";
import { limits } from "./limits.ts";

interface Reading {
  readonly files: FileSystem;
  readonly projectRoot: string;
  /** Relative to the project. */
  readonly paths: readonly string[];
  /** Called with the number of the files that were taken up, for each. */
  readonly onRead?: (done: number) => void;
  /** What takes the place of reading a file, where its text is known. */
  readonly known?: (path: string) => SourceFile | undefined;
  /** Called with each file that was read, and its bytes. */
  readonly onSource?: (source: SourceFile, bytes: Uint8Array) => void;
  /** Called with a file that could not be read after all. */
  readonly onSkip: (file: SkippedFile) => void;
}

/**
 * Reads files one after the other and decodes them.
 * @throws {CannotCheckError} when all of them together are longer than the limit.
 */
export function* readSources({
  files,
  projectRoot,
  paths,
  known,
  onRead,
  onSource,
  onSkip,
}: Reading): Generator<SourceFile> {
  let total = 0;
  for (const [index, path] of paths.entries()) {
    if (files.prepare && index % batch === 0)
      files.prepare(
        paths
          .slice(index, index + batch)
          .filter((one) => !known?.(one))
          .map((one) => join(projectRoot, one)),
      );
    onRead?.(index + 1);
    const source = known?.(path);
    if (source) {
      yield source;
      continue;
    }
    const bytes = attemptRead(files, join(projectRoot, path));
    if (typeof bytes === "string") {
      onSkip({ path, reason: bytes });
      continue;
    }
    total += bytes.length;
    if (total > limits.bytes) throw tooMuch();
    const read = { path, ...decodeText(bytes) };
    onSource?.(read, bytes);
    yield read;
  }
}

/** How many files are prepared at once: enough for one process of git to pay, few enough for the memory. */
const batch = 500;

function attemptRead(files: FileSystem, path: string): Uint8Array | SkippedFile["reason"] {
  try {
    return files.read(path, limits.fileBytes);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ELOOP" ? "link" : "unreadable";
  }
}

function tooMuch(): CannotCheckError {
  return new CannotCheckError(
    "too-much",
    `The files have more than ${limits.bytes} bytes together.`,
    "Name the folders of the AI management system under roots in aims-lint.config.yaml.",
  );
}
