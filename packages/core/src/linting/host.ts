import type { Document } from "../document/document.ts";
import type { Problem } from "../document/problem.ts";
import type { Facts } from "../facts/facts.ts";
import type { SkippedFile } from "../results/result.ts";

/** A file as the host read it. */
export interface SourceFile {
  /** Relative to the repository, `/` between the parts. */
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** What went wrong when its bytes were made a text. */
  readonly problems: readonly Problem[];
  /** Absent: UTF-8. What is written in another encoding is read and never changed. */
  readonly encoding?: "utf-16";
}

/** The outside world, as the engine sees it. */
export interface Host {
  /** The files of the AIMS, in any order. */
  readonly files: Iterable<SourceFile>;
  /** The files that were found and not read. */
  readonly skipped: Iterable<SkippedFile>;
  readonly facts: Facts;
  /** `earlier` are the problems that making the file a text gave; they are the first of the document's. */
  parse(path: string, text: string, earlier: readonly Problem[]): Document;
  /** Whether a path fits one of the globs, which count from the root of the AIMS that the path is in. */
  matches(path: string, globs: readonly string[]): boolean;
  /** Whether the repository has a file or a folder at a path. */
  exists(path: string): boolean;
}
