import type { Entry, Problem, Range } from "@aims-lint/core";
import { contentLines } from "../content-lines.ts";
import { readYaml } from "../yaml/read-yaml.ts";
import type { YamlReading } from "../yaml/yaml-reading.ts";
import { frontMatterEntries } from "./data-entries.ts";
import { continuesKey, isKeyLine } from "./header-lines.ts";

/** What an HTML comment says about its document. */
export interface HeaderComment {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

const longest = 20_000;

/**
 * Reads `key: value` lines in an HTML comment, with or without `---` around them. A comment that holds
 * anything else says nothing, unless the `---` show that it is meant to: then its errors are problems.
 */
export function readHeaderComment(text: string, comment: Range): HeaderComment {
  const start = comment.start + "<!--".length;
  const close = text.slice(start, comment.end).indexOf("-->");
  const end = close === -1 ? comment.end : start + close;
  const all = [...contentLines(text, [{ start, end: Math.min(end, start + longest) }])];
  const lines = all.map((line) => trim(text, line)).filter((line) => line.start < line.end);
  const typed = lines.map((line) => text.slice(line.start, line.end));
  const [first] = lines;
  if (first === undefined || typed[0]?.startsWith("aims-lint ")) return nothing;
  if (typed[0] === "---") {
    const close = typed.indexOf("---", 1);
    return toHeader(readYaml(text, { start: first.end, end: lines[close]?.start ?? end }));
  }
  const reading = typed.every(isKeyLine) ? readEach(text, lines) : readBlock(text, first, end);
  return reading.problems.some((problem) => problem.incomplete) ? nothing : reading;
}

const nothing: HeaderComment = { entries: [], problems: [] };

/** Every line is a field of its own; the first may stand on the line of `<!--`, so indentation says nothing. */
function readEach(text: string, lines: readonly Range[]): HeaderComment {
  const headers = lines.map((line) => toHeader(readYaml(text, line)));
  return {
    entries: headers.flatMap((header) => header.entries),
    problems: headers.flatMap((header) => header.problems),
  };
}

/** Keys with lists or longer texts below them, from the line of the first key on. */
function readBlock(text: string, first: Range, end: number): HeaderComment {
  const start = text.lastIndexOf("\n", first.start) + 1;
  const indentation = first.start - start;
  if (text.slice(start, first.start).trim() !== "") return nothing;
  for (const line of contentLines(text, [{ start, end }])) {
    const typed = text.slice(line.start + indentation, line.end);
    if (typed.trim() !== "" && !isKeyLine(typed) && !continuesKey(typed)) return nothing;
  }
  return toHeader(readYaml(text, { start, end }));
}

function toHeader({ data, problems }: YamlReading): HeaderComment {
  return { entries: frontMatterEntries(data), problems };
}

function trim(text: string, { start, end }: Range): Range {
  const typed = text.slice(start, end);
  const from = end - typed.trimStart().length;
  return { start: from, end: Math.max(from, start + typed.trimEnd().length) };
}
