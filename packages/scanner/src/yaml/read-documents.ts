import type { Entry, Problem, Range, Value } from "@aims-lint/core";
import { parseDocument } from "@aims-lint/parser";

/** What stands in one YAML or JSON file. */
export interface YamlDocuments {
  /** The documents that could be read, in order. Their ranges count in the whole file. */
  readonly documents: readonly Value[];
  /** Why something of it could not be read, as a clause. */
  readonly reason: string | undefined;
}

/** Anchors, tags, merge keys and keys that are there twice are common in pipelines, and hide nothing that is looked for. */
const serious = new Set(["yaml-syntax", "too-deep", "too-many-nodes", "file-too-large"]);

/** Reads every document of a YAML text; `---` at the start of a line ends one. Never throws. */
export function readDocuments(text: string): YamlDocuments {
  const documents: Value[] = [];
  let reason: string | undefined;
  for (const { start, end } of partsOf(text)) {
    const part = text.slice(start, end);
    if (part.trim() === "") continue;
    const { data, problems } = parseDocument("part.yaml", part);
    if (data) documents.push(start === 0 ? data : shift(data, start));
    const problem = problems.find(({ code }) => serious.has(code));
    if (problem) reason ??= reasonOf(problem, text, start);
  }
  return { documents, reason };
}

function* partsOf(text: string): Generator<Range> {
  let start = 0;
  for (const mark of text.matchAll(/^---(?=\s|$)/gm)) {
    yield { start, end: mark.index };
    start = mark.index + mark[0].length;
  }
  yield { start, end: text.length };
}

function reasonOf({ problem, range }: Problem, text: string, base: number): string {
  const line = text.slice(0, base + range.start).split("\n").length;
  return `the YAML cannot be read (line ${line}): ${problem.replace(/\.$/, "")}`;
}

function shift(value: Value, by: number): Value {
  const range = { start: value.range.start + by, end: value.range.end + by };
  if (value.type === "scalar") return { ...value, range };
  if (value.type === "list") return { ...value, range, items: value.items.map((item) => shift(item, by)) };
  const entries = value.entries.map(
    ({ key, value }): Entry => ({
      key: { value: key.value, range: { start: key.range.start + by, end: key.range.end + by } },
      value: shift(value, by),
    }),
  );
  return { ...value, range, entries };
}
