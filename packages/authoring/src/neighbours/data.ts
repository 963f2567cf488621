import { type Mapping, plainText, type Value } from "@aims-lint/core";

/** The value below a key of a mapping. */
export function at(value: Value | undefined, ...keys: readonly string[]): Value | undefined {
  return keys.reduce<Value | undefined>(
    (inner, key) =>
      inner?.type === "mapping" ? inner.entries.find((entry) => entry.key.value === key)?.value : undefined,
    value,
  );
}

/** The text below a key of a mapping; empty where there is none. */
export function textAt(value: Value | undefined, ...keys: readonly string[]): string {
  const found = at(value, ...keys);
  return found?.type === "scalar" && found.value !== "null" ? found.value : "";
}

/** The mappings of a list; of a single mapping, it alone. */
export function mappingsOf(value: Value | undefined): Mapping[] {
  if (value?.type === "mapping") return [value];
  return value?.type === "list" ? value.items.flatMap((item) => (item.type === "mapping" ? [item] : [])) : [];
}

/** The entries of a mapping as texts: lists with `; ` between, mappings within it by `a.b`. */
export function texts(mapping: Mapping, prefix = ""): Map<string, string> {
  return new Map(
    mapping.entries.flatMap(({ key, value }) => {
      const name = prefix + key.value;
      if (value.type === "mapping") return [...texts(value, `${name}.`)];
      const text = plainText(value);
      return text === "" || (value.type === "scalar" && text === "null") ? [] : [[name, text] as const];
    }),
  );
}
