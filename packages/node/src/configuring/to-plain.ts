import type { Range, Scalar, Value } from "@aims-lint/core";

/** A value as schemas want it. Plain YAML words become booleans, numbers and null; what is in quotes stays text. */
export function toPlain(value: Value, text: string): unknown {
  if (value.type === "list") return value.items.map((item) => toPlain(item, text));
  if (value.type === "scalar") return toScalar(value, text);
  const plain = Object.create(null) as Record<string, unknown>;
  for (const { key, value: inner } of value.entries) plain[key.value] = toPlain(inner, text);
  return plain;
}

const words = new Map<string, unknown>([
  ["", null],
  ["~", null],
  ["null", null],
  ["true", true],
  ["false", false],
]);

function toScalar({ value, range }: Scalar, text: string): unknown {
  if (/^["']$/.test(text.charAt(range.start - 1)) && /^["']$/.test(text.charAt(range.end))) return value;
  if (words.has(value)) return words.get(value);
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value) ? Number(value) : value;
}

/**
 * Where a setting stands: the key (in a list the item) of the last part of `path` that is there, and how many parts of it
 * are.
 */
export function findSetting(root: Value, path: readonly PropertyKey[]): { range: Range; depth: number } {
  let at: Value = root;
  let { range } = root;
  let depth = 0;
  for (const part of path) {
    const found: { value: Value; range: Range } | undefined = step(at, String(part));
    if (!found) break;
    at = found.value;
    range = found.range;
    depth++;
  }
  return { range, depth };
}

function step(value: Value, part: string): { value: Value; range: Range } | undefined {
  if (value.type === "scalar") return undefined;
  if (value.type === "list") {
    const item = value.items[Number(part)];
    return item && { value: item, range: item.range };
  }
  const entry = value.entries.find(({ key }) => key.value === part);
  return entry && { value: entry.value, range: entry.key.range };
}
