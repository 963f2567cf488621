import { join } from "node:path";
import type { SkippedFile } from "@aims-lint/core";
import { isSupported } from "@aims-lint/parser";
import { CannotCheckError } from "../cannot-check-error.ts";
import type { EntryType, FileSystem } from "../files/file-system.ts";
import { limits } from "../files/limits.ts";

/** What a walk found; both lists in the order of the paths. */
export interface Walk {
  /** The paths of the files to read, relative to the project. */
  readonly files: readonly string[];
  readonly skipped: readonly SkippedFile[];
}

interface Walking {
  readonly files: FileSystem;
  readonly projectRoot: string;
  readonly roots: readonly string[];
  /** Whether the configuration leaves a file or folder out. */
  readonly ignores: (path: string) => boolean;
}

const neverEntered = new Set([".git", "node_modules"]);

/**
 * Lists everything below the roots. Hidden files count and `.gitignore` does not, since a document must not be
 * able to hide from the check; links are not followed. Whatever is not read is in `skipped`, with the reason.
 * @throws {CannotCheckError} for more files than the limit.
 */
export function walk({ files, projectRoot, roots, ignores }: Walking): Walk {
  const found: string[] = [];
  const skipped: SkippedFile[] = [];
  const open: { path: string; type: EntryType }[] = roots.map((path) => ({
    path,
    type: path === "" ? "folder" : (files.typeOf(join(projectRoot, path)) ?? "other"),
  }));
  for (let entry = open.pop(); entry; entry = open.pop()) {
    const { path, type } = entry;
    const reason = reasonToSkip(path, type, ignores);
    if (reason) skipped.push({ path, reason });
    else if (type === "file") found.push(path);
    else {
      const entries = attemptList(files, join(projectRoot, path));
      if (!entries) skipped.push({ path, reason: "unreadable" });
      for (const { name, type, isNamed } of entries ?? []) {
        const below = path === "" ? name : `${path}/${name}`;
        if (isNamed) open.push({ path: below, type });
        else skipped.push({ path: below, reason: unnamedReason(below, type) });
      }
    }
    if (found.length + skipped.length > limits.files) throw tooMany();
  }
  return { files: found.sort(), skipped: skipped.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function reasonToSkip(
  path: string,
  type: EntryType,
  ignores: (path: string) => boolean,
): SkippedFile["reason"] | undefined {
  if (type === "link") return "link";
  if (type === "other") return "not-a-file";
  if (type === "folder" && neverEntered.has(path.slice(path.lastIndexOf("/") + 1))) return "ignored";
  if (path !== "" && ignores(path)) return "ignored";
  if (Buffer.byteLength(path) > limits.pathBytes) return "unreadable";
  return type === "file" && !isSupported(path) ? "format" : undefined;
}

/** A name that is not Unicode cannot be opened through a string: what might be a document must not get lost. */
function unnamedReason(path: string, type: EntryType): SkippedFile["reason"] {
  if (type === "link") return "link";
  if (type === "other") return "not-a-file";
  return type === "file" && !isSupported(path) ? "format" : "unreadable";
}

function attemptList(files: FileSystem, folder: string): ReturnType<FileSystem["list"]> | undefined {
  try {
    return files.list(folder);
  } catch {
    return undefined;
  }
}

function tooMany(): CannotCheckError {
  return new CannotCheckError(
    "too-much",
    `There are more than ${limits.files} files.`,
    "Name the folders of the AI management system under roots in aims-lint.config.yaml.",
  );
}
