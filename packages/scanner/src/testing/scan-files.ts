import type { Code } from "@aims-lint/core";
import { scanCode } from "../scan-code.ts";

/** Scans files in memory. A character is a byte where the head of a file is read: `\x80\x04`. */
export function scanFiles(files: Readonly<Record<string, string>>): Code {
  return scanCode({
    files: Object.entries(files).map(([path, text]) => ({ path, size: text.length })),
    left: [],
    read: (path) => ({ text: files[path] ?? "" }),
    head: (path, length) => ({
      bytes: Uint8Array.from((files[path] ?? "").slice(0, length), (one) => one.charCodeAt(0)),
    }),
  });
}

/** What was found, as `ID VERSIONS in AREA`. */
export function found(files: Readonly<Record<string, string>>): readonly string[] {
  return scanFiles(files).components.map(({ id, versions, area }) => [id, ...versions, "in", area].join(" "));
}

/** What could be AI and has no second signal. */
export function hinted(files: Readonly<Record<string, string>>): readonly string[] {
  return scanFiles(files).hints.map(({ id }) => id);
}

/** Where everything was seen: `PATH:LINE:COLUMN SEEN`. */
export function seenIn(files: Readonly<Record<string, string>>): readonly string[] {
  const { components, hints } = scanFiles(files);
  return [...components, ...hints].flatMap(({ sightings }) =>
    sightings.map(({ at, seen }) => `${at.path}:${at.start.line}:${at.start.column} ${seen}`),
  );
}
