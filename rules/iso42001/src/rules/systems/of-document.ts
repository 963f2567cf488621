import { type Document, normaliseKey, plainText } from "@aims-lint/core";
import type { Mention } from "./meant.ts";

const keys = new Set([
  "system",
  "systems",
  "system id",
  "system name",
  "ai system",
  "ai systems",
  "ai system id",
  "ai system name",
]);

/** The system that a document says all of it is about, in its metadata: `**System:** SYS-001`. */
export function systemOfDocument({ metadata }: Document): Mention | undefined {
  const entry = metadata.find(({ key }) => keys.has(normaliseKey(key.value)));
  const text = entry ? plainText(entry.value).trim() : "";
  return text === "" ? undefined : { id: text, text, all: false };
}
