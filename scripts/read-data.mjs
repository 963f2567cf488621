import { readFileSync } from "node:fs";
import { parseDocument } from "@aims-lint/parser";

/**
 * Reads a YAML file of data as plain values; every scalar stays the text that was typed.
 *
 * @param {URL} file
 */
export function readData(file) {
  const document = parseDocument("data.yaml", readFileSync(file, "utf8"));
  const [problem] = document.problems;
  if (problem || !document.data) throw new Error(`${file.pathname}: ${problem?.problem ?? "it is empty"}`);
  return plain(document.data);
}

/** @param {import("@aims-lint/core").Value} value */
function plain(value) {
  if (value.type === "scalar") return value.value;
  if (value.type === "list") return value.items.map(plain);
  return Object.fromEntries(value.entries.map((entry) => [entry.key.value, plain(entry.value)]));
}
