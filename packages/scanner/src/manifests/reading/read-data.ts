import { createLocator, type Value } from "@aims-lint/core";
import { parseDocument } from "@aims-lint/parser";
import { plainJson } from "./plain-json.ts";

/** What a text of data says, or why it cannot be read, as a clause with the line. */
export type DataReading = { readonly data: Value } | { readonly failure: string };

/** Reads JSON or YAML, with the places of keys and values. What only resembles JSON, as with the marks of a merge that failed, is not read. */
export function readData(format: "json" | "yaml", text: string): DataReading {
  if (text.trim() === "") return { failure: "it is empty" };
  const plain = format === "json" ? plainJson(text) : text;
  const { data, problems } = parseDocument(`manifest.${format}`, plain ?? text);
  const broken = problems.find(({ incomplete }) => incomplete);
  const where = broken ? ` (line ${lineAt(text, broken.range.start)})` : "";
  if (plain === undefined) return { failure: `it is not valid JSON${where}` };
  if (broken) return { failure: `${asClause(broken.problem)}${where}` };
  return data ? { data } : { failure: "it holds no data" };
}

/** The line of a place in a text, from 1. */
export function lineAt(text: string, offset: number): number {
  return createLocator("", text)({ start: offset, end: offset }).start.line;
}

/** A sentence as a clause: without the capital and the stop. */
function asClause(sentence: string): string {
  const clause = sentence.replace(/\.$/, "");
  return /^[A-Z](?:[a-z]| )/.test(clause) ? clause.charAt(0).toLowerCase() + clause.slice(1) : clause;
}
