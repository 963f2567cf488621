import type { RecordOf } from "@aims-lint/core";

/**
 * What a field of any record holds, where it could be read; `undefined` otherwise. For those who look at records outside of a rule,
 * where nothing catches a value that cannot be read.
 */
export function readField(record: RecordOf, path: string): unknown {
  if (record.ragged) return undefined;
  const [name = "", part] = path.split(".");
  if (!(name in record.kind.fields) || record.state(path) !== "read") return undefined;
  const value = (record.fields as Readonly<Record<string, unknown>>)[name];
  return part === undefined ? value : (value as Readonly<Record<string, unknown>> | undefined)?.[part];
}

/** A text that a field holds. */
export function readText(record: RecordOf, path: string): string | undefined {
  const value = readField(record, path);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
