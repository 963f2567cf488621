import { type FieldPath, normaliseKey } from "@aims-lint/core";

const lists = new Set(["reference", "list", "citations"]);

/** Whether two texts of a field say the same: how items of a list stand apart does not matter. */
export function saysSame(one: string, other: string, field: FieldPath | undefined): boolean {
  if (one.trim() === other.trim()) return true;
  if (!field || !lists.has(field.field.type)) return false;
  return items(one) === items(other);
}

function items(text: string): string {
  return text
    .split(/[,;\n]|<br\s*\/?>/i)
    .map((item) => normaliseKey(item) || item.trim())
    .filter((item) => item !== "")
    .join(";");
}
