import type { Entry, Text } from "@aims-lint/core";

/** The first entry that is filled in and has one of the names, in any case. */
export function findTitle(metadata: readonly Entry[], names: readonly string[]): Text | undefined {
  for (const { key, value } of metadata) {
    if (value.type !== "scalar" || value.value === "" || !names.includes(key.value.toLowerCase())) continue;
    return { value: value.value, range: value.range };
  }
  return undefined;
}
