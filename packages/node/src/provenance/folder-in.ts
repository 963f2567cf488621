import { resolve } from "node:path";
import type { Provenance } from "@aims-lint/core";
import type { FileSystem } from "../files/file-system.ts";
import { findRepository } from "../git/find-repository.ts";

/** Where a project lies in its repository; nothing where it is the whole of it, or in none. Git need not be installed. */
export function folderIn(files: FileSystem, projectRoot: string): Pick<Provenance, "folder"> {
  const found = findRepository(files, resolve(projectRoot));
  return "unknown" in found || found.fact.prefix === "" ? {} : { folder: found.fact.prefix };
}
