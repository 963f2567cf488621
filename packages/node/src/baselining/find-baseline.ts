import type { Baseline } from "@aims-lint/core";
import { CannotCheckError } from "../cannot-check-error.ts";
import type { FileSystem } from "../files/file-system.ts";
import { readBaseline } from "./read-baseline.ts";

/** Where the baseline lies where nobody says anything else. */
export const baselineName = "aims-lint.baseline.json";

/** The file of a baseline; without a text where it is not there. */
export interface BaselineFile {
  /** Relative to the project. */
  readonly path: string;
  readonly text?: string;
  /** As it was read. */
  readonly bytes?: Uint8Array;
}

interface Finding {
  readonly files: FileSystem;
  readonly projectRoot: string;
  /** The path that the configuration names. */
  readonly named: string | undefined;
  /** Whether it is about to be written. */
  readonly isStarted: boolean;
}

/**
 * Finds the baseline of a project and reads it.
 * @throws {CannotCheckError} where it cannot be read, or is named and not there.
 */
export function findBaseline({ files, projectRoot, named, isStarted }: Finding): {
  readonly file: BaselineFile;
  readonly known?: Baseline;
} {
  const path = named ?? baselineName;
  const read = readBaseline(files, projectRoot, path);
  if (read)
    return { file: { path, text: read.text, bytes: read.bytes }, known: { path, entries: read.entries } };
  if (named === undefined || isStarted) return { file: { path } };
  throw new CannotCheckError(
    "bad-baseline",
    `The configuration names the baseline ${path}, which is not there.`,
    "Write it with aims-lint --write-baseline, or take the setting out.",
  );
}
