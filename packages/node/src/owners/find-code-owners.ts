import { join } from "node:path";
import type { CodeOwners } from "@aims-lint/core";
import { decodeText } from "@aims-lint/parser";
import type { FileSystem } from "../files/file-system.ts";
import { findRepository } from "../git/find-repository.ts";
import { parseCodeOwners } from "./parse-code-owners.ts";

/** Where forges look, GitHub's places first; the first file that is there counts. */
const places = [".github", "", "docs", ".gitlab"];

/** GitHub reads no longer file. */
const longest = 3 * 1024 ** 2;

/** The file that tells the forge who approves what, at the root of the repository or, where there is none, of the project. */
export function findCodeOwners(files: FileSystem, projectRoot: string): CodeOwners | undefined {
  const repository = findRepository(files, projectRoot);
  const { workTree, prefix } = "fact" in repository ? repository.fact : { workTree: projectRoot, prefix: "" };
  const folder = places.find((place) => files.typeOf(join(workTree, place, "CODEOWNERS")) === "file");
  if (folder === undefined) return undefined;
  const name = folder === "" ? "CODEOWNERS" : `${folder}/CODEOWNERS`;
  const bytes = attemptRead(files, join(workTree, name));
  if (bytes === undefined) return undefined;
  const of = parseCodeOwners(decodeText(bytes).text);
  const up = "../".repeat(prefix.split("/").length - 1);
  return { path: `${up}${name}`, of: (path) => of(`${prefix}${path}`) };
}

function attemptRead(files: FileSystem, path: string): Uint8Array | undefined {
  try {
    const bytes = files.read(path, longest);
    return typeof bytes === "string" ? undefined : bytes;
  } catch {
    return undefined;
  }
}
