import { join } from "node:path";
import type { LeftFile } from "@aims-lint/scanner";
import type { Known } from "../facts/create-facts.ts";
import type { FileSystem } from "../files/file-system.ts";
import { limits } from "../files/limits.ts";
import { compareByPath } from "./by-path.ts";
import { type CodeListing, isLink, type Leaving } from "./code-listing.ts";

interface Walking {
  readonly files: FileSystem;
  readonly projectRoot: string;
  readonly leaves: Leaving;
}

/** Lists the files below a folder, where git cannot say which belong to the repository. Links are not followed. */
export function listByWalk({ files, projectRoot, leaves }: Walking): Known<CodeListing> {
  const found: string[] = [];
  const left: LeftFile[] = [];
  const open = [""];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const entries = attemptList(files, join(projectRoot, folder));
    if (!entries) left.push({ path: folder, reason: "it could not be opened" });
    for (const { name, type, isNamed } of entries ?? []) {
      const path = folder === "" ? name : `${folder}/${name}`;
      const reason = isNamed ? reasonToLeave(path, type, leaves) : "its name is not valid Unicode";
      if (reason === isLink) left.push({ path, reason, link: {} });
      else if (reason !== undefined) left.push({ path, reason });
      else if (type === "folder") open.push(path);
      else found.push(path);
    }
    if (found.length + left.length > limits.files) return { unknown: tooMany };
  }
  return { fact: { files: found.sort(), left: left.sort(compareByPath) } };
}

export const tooMany = `The code has more than ${limits.files} files. Name under code.ignore in aims-lint.config.yaml what is not its own.`;

function reasonToLeave(
  path: string,
  type: "file" | "folder" | "link" | "other",
  leaves: Leaving,
): string | undefined {
  const why = leaves(path, type === "folder" ? "folder" : "file");
  if (why !== undefined || type === "folder" || type === "file") return why;
  return type === "link" ? isLink : "it is no file";
}

function attemptList(files: FileSystem, folder: string): ReturnType<FileSystem["list"]> | undefined {
  try {
    return files.list(folder);
  } catch {
    return undefined;
  }
}
