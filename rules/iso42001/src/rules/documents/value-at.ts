import type { RecordOf } from "@aims-lint/core";

/** The value of a field or of a part of a group, `verification.on`; ends the check where it cannot be read. */
export function valueAt(record: RecordOf, path: string): unknown {
  return path.split(".").reduce<unknown>((outer, name) => memberOf(outer, name), record.fields);
}

/** A member of something that may be no object. */
export function memberOf(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

/** Whether a value has members. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
