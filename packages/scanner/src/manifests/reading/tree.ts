import type { Entry, Scalar, Value } from "@aims-lint/core";

/** The entries of a mapping, or of the one under these keys; none where something else stands there. */
export function entriesAt(value: Value | undefined, ...keys: readonly string[]): readonly Entry[] {
  const found = valueAt(value, ...keys);
  return found?.type === "mapping" ? found.entries : [];
}

/** The items of a list, or of the one under these keys. */
export function itemsAt(value: Value | undefined, ...keys: readonly string[]): readonly Value[] {
  const found = valueAt(value, ...keys);
  return found?.type === "list" ? found.items : [];
}

/** The scalars of a list, or of the one under these keys. */
export function scalarsAt(value: Value | undefined, ...keys: readonly string[]): readonly Scalar[] {
  return itemsAt(value, ...keys).filter((item) => item.type === "scalar");
}

/** The text of a scalar, or of the one under these keys. */
export function textAt(value: Value | undefined, ...keys: readonly string[]): string | undefined {
  const found = valueAt(value, ...keys);
  return found?.type === "scalar" ? found.value : undefined;
}

/** What stands under these keys; of a key that is written twice the last. */
export function valueAt(value: Value | undefined, ...keys: readonly string[]): Value | undefined {
  let found = value;
  for (const key of keys) {
    if (found?.type !== "mapping") return undefined;
    found = found.entries.findLast((entry) => entry.key.value === key)?.value;
  }
  return found;
}
