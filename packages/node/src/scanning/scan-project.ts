import { join } from "node:path";
import { type Code, isWithin } from "@aims-lint/core";
import { isSupported } from "@aims-lint/parser";
import { type LeftFile, scanCode } from "@aims-lint/scanner";
import { type CodeSettings, codeDefaults } from "../configuring/to-code.ts";
import type { Known } from "../facts/create-facts.ts";
import type { FileSystem } from "../files/file-system.ts";
import { GitFault } from "../git/git-fault.ts";
import type { ListedFile } from "../git/listed-file.ts";
import { openGit } from "../git/open-git.ts";
import type { CodeListing, Leaving } from "./code-listing.ts";
import { createCodeSource } from "./create-code-source.ts";
import { listByGit, listTracked } from "./list-by-git.ts";
import { listByWalk } from "./list-by-walk.ts";
import { whyLeftByName } from "./why-left.ts";

export interface ScanOptions {
  readonly files: FileSystem;
  /** Absolute. */
  readonly projectRoot: string;
  /** The folders of the AIMS, relative to the project: what is read there as a document is no code. */
  readonly roots?: readonly string[];
  /** The files that git has told of already, such as those of a commit. Default: git is asked about the disk. */
  readonly tracked?: () => readonly ListedFile[];
  /** What the configuration says of the code. */
  readonly settings?: CodeSettings;
}

/**
 * Finds the AI components in the code of a project. Nothing of it is run, no link is followed, and each file is read once. Where git knows
 * the project, it says which files belong to it. Works on any file system, such as the tree of a commit.
 */
export function scanProject(options: ScanOptions): Known<Code> {
  const { files, projectRoot, roots = [], settings = codeDefaults, tracked } = options;
  const listing = listCode({ files, projectRoot, settings, ...(tracked ? { tracked } : {}) });
  if ("unknown" in listing) return listing;
  const source = createCodeSource(files, projectRoot, withoutDocuments(listing.fact, roots));
  return { fact: scanCode({ ...source, areaOf: settings.areaOf }) };
}

type Listing = Pick<ScanOptions, "files" | "projectRoot" | "tracked"> & { readonly settings: CodeSettings };

function listCode({ files, projectRoot, settings, tracked: known }: Listing): Known<CodeListing> {
  const has = (path: string): boolean => files.typeOf(join(projectRoot, path)) !== undefined;
  if (known) return listTracked(known(), leaving(settings, has, true));
  const tracked = attemptGit(files, projectRoot, leaving(settings, has, true));
  return tracked ?? listByWalk({ files, projectRoot, leaves: leaving(settings, has, false) });
}

/** What git lists; `undefined` where it knows nothing of the project, and the folders have to be walked. */
function attemptGit(files: FileSystem, projectRoot: string, leaves: Leaving): Known<CodeListing> | undefined {
  const git = openGit(files, projectRoot);
  if ("unknown" in git) return undefined;
  try {
    const listing = listByGit(git.fact, leaves);
    if ("unknown" in listing) return listing;
    // In a folder that the repository ignores, git sees nothing at all.
    return listing.fact.files.length + listing.fact.left.length === 0 ? undefined : listing;
  } catch (error) {
    if (error instanceof GitFault) return undefined;
    throw error;
  }
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
function withoutDocuments(listing: CodeListing, roots: readonly string[]): CodeListing {
  const folders = roots.filter((root) => root !== "");
  const isDocument = (path: string): boolean =>
    isSupported(path) && !/\.json$/i.test(path) && folders.some((root) => isWithin(root, path));
  // Of a link in place of a document, the AIMS tells.
  const asDocument = ({ link, ...file }: LeftFile): LeftFile =>
    link && !isDocument(file.path) ? { ...file, link } : file;
  return {
    ...listing,
    files: listing.files.filter((path) => !isDocument(path)),
    left: listing.left.map(asDocument),
  };
}
