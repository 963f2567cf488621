import type { Value } from "../document/value.ts";

/** A value as one line of text: items and entries joined by `; `. */
export function plainText(value: Value): string {
  if (value.type === "scalar") return value.value;
  const parts = value.type === "list" ? value.items.map(plainText) : value.entries.map(entryText);
  return parts.filter((part) => part.trim() !== "").join("; ");
}

function entryText(entry: { readonly key: { readonly value: string }; readonly value: Value }): string {
  const text = plainText(entry.value);
  return text.trim() === "" ? "" : `${entry.key.value}: ${text}`;
}
