import { createLocator, type Value } from "@aims-lint/core";
import { parseDocument } from "@aims-lint/parser";

/** What a text of data says, or why it cannot be read, as a clause with the line. */
export type DataReading = { readonly data: Value } | { readonly failure: string };

/** Reads JSON or YAML, with the places of keys and values. */
export function readData(format: "json" | "yaml", text: string): DataReading {
  const { data, problems } = parseDocument(`manifest.${format}`, text);
  const broken = problems.find(({ incomplete }) => incomplete);
  if (broken) return { failure: `${asClause(broken.problem)} (line ${lineAt(text, broken.range.start)})` };
  if (data) return { data };
  return { failure: text.trim() === "" ? "it is empty" : "it holds no data" };
}

/** The line of a place in a text, from 1. */
export function lineAt(text: string, offset: number): number {
  return createLocator("", text)({ start: offset, end: offset }).start.line;
}

/** A sentence as a clause: without the capital and the stop. */
function asClause(sentence: string): string {
  const clause = sentence.replace(/\.$/, "");
  return /^[A-Z][a-z]/.test(clause) ? clause.charAt(0).toLowerCase() + clause.slice(1) : clause;
}
