import type { Value } from "@aims-lint/core";

/** Where a value ends, quotes and brackets included. */
export function endOf(text: string, value: Value): number {
  const { start, end } = value.range;
  if (value.type === "scalar") {
    const quote = text.charAt(start - 1);
    return (quote === '"' || quote === "'") && text.charAt(end) === quote ? end + 1 : end;
  }
  if (/[[{]/u.test(text.charAt(start))) return end;
  const last = value.type === "list" ? value.items.at(-1) : value.entries.at(-1)?.value;
  return last === undefined ? end : endOf(text, last);
}
