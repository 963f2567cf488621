import type { FieldPath, Reading } from "@aims-lint/core";

/** What a field makes of a plain text. */
export function readCell({ field }: FieldPath, text: string): Reading<unknown> {
  const range = { start: 0, end: text.length };
  return field.read(
    { type: "scalar", value: text, range },
    { source: ({ start, end }) => text.slice(start, end) },
  );
}
