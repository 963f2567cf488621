import type { Document, Format, Problem } from "@aims-lint/core";
import { csvDocument } from "./document/csv-document.ts";
import { emptyDocument } from "./document/empty-document.ts";
import { markdownDocument } from "./document/markdown-document.ts";
import { yamlDocument } from "./document/yaml-document.ts";
import { limits } from "./limits.ts";

const formats: ReadonlyMap<string, Format> = new Map([
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["json", "yaml"],
  ["csv", "csv"],
  ["tsv", "csv"],
]);

/** Whether the ending of the path is one that `parseDocument` knows: Markdown, YAML, JSON, CSV. */
export function isSupported(path: string): boolean {
  return formats.has(ending(path));
}

/**
 * Parses the text of one file. `path` is relative to the repository and decides the format by its ending;
 * what it does not know is read as Markdown. `earlier` are problems that decoding the file gave. Never
 * throws: whatever kept the file from being read as it was meant is in `problems`.
 */
export function parseDocument(path: string, text: string, earlier: readonly Problem[] = []): Document {
  const format = formatOf(path);
  const content = withoutMark(text);
  if (content.length > limits.text) return emptyDocument(path, format, content, [...earlier, tooLarge]);
  if (content.trim() === "") return emptyDocument(path, format, content, [...earlier, empty]);
  if (format === "yaml") return yamlDocument(path, content, earlier);
  if (format === "csv") return csvDocument(path, content, earlier);
  return markdownDocument(path, content, earlier);
}

/** What a file is written in, by the ending of its path. */
export function formatOf(path: string): Format {
  return formats.get(ending(path)) ?? "markdown";
}

/** A text without the byte order mark at its start. */
export function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function ending(path: string): string {
  const dot = path.lastIndexOf(".");
  return dot === -1 ? "" : path.slice(dot + 1).toLowerCase();
}

const tooLarge: Problem = {
  code: "file-too-large",
  problem: `The file has more than ${limits.text} characters, so nothing of it is read.`,
  how: "Split the file.",
  range: { start: 0, end: 0 },
  incomplete: true,
};

const empty: Problem = {
  code: "file-empty",
  problem: "The file is empty.",
  how: "Write the document or delete the file.",
  range: { start: 0, end: 0 },
  incomplete: false,
};
