import type { Problem } from "@aims-lint/core";
import { findInvalidUtf8 } from "./find-invalid-utf8.ts";

/** A web API that every run-time environment of the project has; the types of the browser are not loaded. */
declare class TextDecoder {
  constructor(encoding: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}

/** A file's bytes as text, and what kept them from being read as they were meant. */
export interface DecodedText {
  /** Without a byte order mark. Empty for a file that is not text. */
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Absent: UTF-8. */
  readonly encoding?: "utf-16";
}

/**
 * Decodes UTF-8, with or without a byte order mark, and UTF-16 with one. Bytes that are not UTF-8 become
 * U+FFFD and one problem at the first of them; a file with NUL characters is taken for no text at all.
 * Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16("utf-16be", bytes);
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return bytes.includes(0) ? noText : decodeBrokenUtf8(bytes);
  }
  // Looking for NUL in the text is several times as fast as in the bytes.
  return text.includes("\0") ? noText : { text, problems: [] };
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decodeUtf16(encoding: string, bytes: Uint8Array): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes("\0") ? noText : { text, problems: [], encoding: "utf-16" };
}

function decodeBrokenUtf8(bytes: Uint8Array): DecodedText {
  const decode = (part: Uint8Array): string => new TextDecoder("utf-8").decode(part);
  const at = findInvalidUtf8(bytes);
  const start = decode(bytes.subarray(0, at)).length;
  const found = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  const problem: Problem = {
    code: "not-utf8",
    problem: `The file is not UTF-8: byte ${at} (0x${found}) begins no character.`,
    how: "Save the file as UTF-8.",
    range: { start, end: start + 1 },
    incomplete: true,
  };
  return { text: decode(bytes), problems: [problem] };
}

const noText: DecodedText = {
  text: "",
  problems: [
    {
      code: "not-text",
      problem: "The file holds NUL characters, so it is not read as text.",
      how: "Save the file as UTF-8, or give a file that is no text another ending.",
      range: { start: 0, end: 0 },
      incomplete: true,
    },
  ],
};
