import { join } from "node:path";
import { type Code, isWithin } from "@aims-lint/core";
import { isSupported } from "@aims-lint/parser";
import { scanCode } from "@aims-lint/scanner";
import { type CodeSettings, codeDefaults } from "../configuring/to-code.ts";
import type { Known } from "../facts/create-facts.ts";
import type { FileSystem } from "../files/file-system.ts";
import type { CodeListing, Leaving } from "./code-listing.ts";
import { createCodeSource } from "./create-code-source.ts";
import { listByWalk } from "./list-by-walk.ts";
import { whyLeftByName } from "./why-left.ts";

export interface ScanOptions {
  readonly files: FileSystem;
  /** Absolute. */
  readonly projectRoot: string;
  /** The folders of the AIMS, relative to the project: what is read there as a document is no code. */
  readonly roots?: readonly string[];
  /** What the configuration says of the code. */
  readonly settings?: CodeSettings;
}

/**
 * Finds the AI components in the code of a project. Nothing of it is run, no link is followed, and each file is read once. Works on
 * any file system, such as the tree of a commit.
 */
export function scanProject({
  files,
  projectRoot,
  roots = [],
  settings = codeDefaults,
}: ScanOptions): Known<Code> {
  const has = (path: string): boolean => files.typeOf(join(projectRoot, path)) !== undefined;
  const listing = listByWalk({ files, projectRoot, leaves: leaving(settings, has, false) });
  if ("unknown" in listing) return listing;
  const source = createCodeSource(files, projectRoot, withoutDocuments(listing.fact, roots));
  return { fact: scanCode({ ...source, areaOf: settings.areaOf }) };
}

function leaving({ ignores }: CodeSettings, has: (path: string) => boolean, isTracked: boolean): Leaving {
  const byName = whyLeftByName(has, isTracked);
  return (path, type) =>
    ignores(path)
      ? "the configuration leaves it out, under code.ignore"
      : type === "folder"
        ? byName(path)
        : undefined;
}

/**
 * The files that may be code. JSON below the roots of the AIMS may be a document as well as a manifest or a list of parts. Of a project
 * that is its AIMS as a whole, every file may be code.
 */
function withoutDocuments({ files, left }: CodeListing, roots: readonly string[]): CodeListing {
  const folders = roots.filter((root) => root !== "");
  const isDocument = (path: string): boolean =>
    isSupported(path) && !/\.json$/i.test(path) && folders.some((root) => isWithin(root, path));
  return { files: files.filter((path) => !isDocument(path)), left };
}
