import type { CodeSummary } from "@aims-lint/core";

/** What was looked at in the code, as a JSON object. */
export function codeEntry({ components, hints, files }: CodeSummary): object {
  const { product, development, research, test } = components;
  return {
    components: { product, development, research, test },
    hints,
    files: codeFilesEntry(files),
  };
}

/** What the figures of code are of. */
export function codeFilesEntry({ listed, read, manifests, unread, left }: CodeSummary["files"]): object {
  return {
    listed,
    read,
    manifests,
    unread: unread.map(({ path, reason, isManifest, isUnsupported }) => ({
      path,
      reason,
      isManifest,
      isUnsupported,
    })),
    left: left.map(({ path, reason }) => ({ path, reason })),
  };
}
