import { join } from "node:path";
import type { Code } from "@aims-lint/core";
import { isSupported } from "@aims-lint/parser";
import { scanCode } from "@aims-lint/scanner";
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
  /** Whether a file is a document of the AIMS, and so no code. */
  readonly isDocument?: (path: string) => boolean;
}

/** Finds the AI components in the code of a project. Nothing of it is run and no link is followed. */
export function scanProject({ files, projectRoot, isDocument = () => false }: ScanOptions): Known<Code> {
  const has = (path: string): boolean => files.typeOf(join(projectRoot, path)) !== undefined;
  const byName = whyLeftByName(has, false);
  const leaves: Leaving = (path, type) => (type === "folder" ? byName(path) : undefined);
  const listing = listByWalk({ files, projectRoot, leaves });
  if ("unknown" in listing) return listing;
  return { fact: scanCode(createCodeSource(files, projectRoot, withoutDocuments(listing.fact, isDocument))) };
}

function withoutDocuments({ files, left }: CodeListing, isDocument: (path: string) => boolean): CodeListing {
  return { files: files.filter((path) => !(isSupported(path) && isDocument(path))), left };
}
