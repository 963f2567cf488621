import type { CodeArea, Component } from "@aims-lint/core";
import { scanCode } from "./scan-code.ts";

/**
 * Finds what one text alone shows, as if it were all of the code: components, and hints after them. For states of a file that are not on
 * disk. Pure.
 */
export function lookAt(
  path: string,
  text: string,
  areaOf?: (path: string) => CodeArea | undefined,
): readonly Component[] {
  const { components, hints } = scanCode({
    files: [{ path, size: text.length }],
    left: [],
    ...(areaOf ? { areaOf } : {}),
    read: () => ({ text }),
    head: (_, length) => ({ bytes: toBytes(text.slice(0, length)) }),
  });
  return [...components, ...hints];
}

/** What has a text and is read by its head is a pointer, which is ASCII. */
function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
