import type { Document, Facts, Host, SkippedFile, SourceFile } from "@aims-lint/core";
import { createParser } from "@aims-lint/parser";
import type { Selection } from "./discovering/select.ts";
import { walk } from "./discovering/walk.ts";
import type { FileSystem } from "./files/file-system.ts";
import { createPathExists } from "./files/path-exists.ts";
import { readSources } from "./files/read-sources.ts";
import { createLocationMatcher } from "./matching/location-matcher.ts";

/** How far a check has come. */
export interface Progress {
  readonly phase: "reading" | "parsing";
  readonly done: number;
  readonly total: number;
}

interface HostOptions {
  readonly files: FileSystem;
  readonly projectRoot: string;
  readonly selection: Selection;
  readonly ignores: (path: string) => boolean;
  readonly facts: Facts;
  readonly onProgress?: (progress: Progress) => void;
  readonly sharing?: Sharing;
  /** What was skipped where the files come from, besides what is met here. */
  readonly skipped?: readonly SkippedFile[];
  /** Takes the place of looking whether a path is there. */
  readonly exists?: (path: string) => boolean;
  /** Is told of each path that was asked for and is there. */
  readonly onFound?: (path: string) => void;
}

/** What two checks of almost the same files have in common. */
export interface Sharing {
  /** A file whose text is known. */
  readonly known?: (path: string) => SourceFile | undefined;
  /** Is given each file that was read, and its bytes. */
  readonly onSource?: (source: SourceFile, bytes: Uint8Array) => void;
  /** Takes the place of parsing; `parse` does it where nothing is known. */
  readonly parse?: (path: string, text: string, parse: () => Document) => Document;
}

/**
 * The outside world for the engine: the files below the selected roots, and what else it may ask. Files are read when
 * the engine takes them; one that cannot be read joins the skipped ones then.
 * @throws {CannotCheckError} for more files than the limit.
 */
export function createHost(options: HostOptions): Host {
  const { files, projectRoot, selection, ignores, facts, onProgress, sharing = {} } = options;
  const found = walk({ files, projectRoot, roots: selection.roots, ignores });
  const total = found.files.length;
  const met = new Set(found.skipped.map(({ path }) => path));
  const others = (options.skipped ?? []).filter(({ path }) => !met.has(path));
  const skipped: SkippedFile[] = [...found.skipped, ...others];
  const exists = options.exists ?? createPathExists(files, projectRoot);
  const sources = readSources({
    files,
    projectRoot,
    paths: found.files,
    ...(sharing.known ? { known: sharing.known } : {}),
    ...(sharing.onSource ? { onSource: sharing.onSource } : {}),
    onRead: (done) => onProgress?.({ phase: "reading", done, total }),
    onSkip: (file) => skipped.push(file),
  });
  const parse = createParser();
  let parsed = 0;
  return {
    files: sources,
    skipped,
    facts,
    parse: (path, text, problems) => {
      // Where files are fixed, some are parsed again.
      parsed = Math.min(parsed + 1, total);
      onProgress?.({ phase: "parsing", done: parsed, total });
      const parseAnew = (): Document => parse(path, text, problems);
      return sharing.parse ? sharing.parse(path, text, parseAnew) : parseAnew();
    },
    matches: createLocationMatcher(selection.bases),
    exists: (path) => {
      const isThere = exists(path);
      if (isThere) options.onFound?.(path);
      return isThere;
    },
  };
}
