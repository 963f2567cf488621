import type { Entry, Scalar, Value } from "@aims-lint/core";

/** The value under a path of keys; of a key that was written twice the last one. */
export function valueAt(value: Value | undefined, ...keys: readonly string[]): Value | undefined {
  return keys.reduce<Value | undefined>(
    (inner, name) => entriesOf(inner).findLast(({ key }) => key.value === name)?.value,
    value,
  );
}

/** The text under a path of keys, where something is written there. */
export function textAt(value: Value | undefined, ...keys: readonly string[]): Scalar | undefined {
  const found = valueAt(value, ...keys);
  return found?.type === "scalar" && found.value !== "" ? found : undefined;
}

/** The entries of a mapping; none of anything else. */
export function entriesOf(value: Value | undefined): readonly Entry[] {
  return value?.type === "mapping" ? value.entries : [];
}

/** The items of a list; none of anything else. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  return value?.type === "list" ? value.items : [];
}

/** Every text in a value, in order; keys are none. */
export function* scalarsOf(value: Value | undefined): Generator<Scalar, void, undefined> {
  if (value?.type === "scalar") yield value;
  for (const item of itemsOf(value)) yield* scalarsOf(item);
  for (const entry of entriesOf(value)) yield* scalarsOf(entry.value);
}
