import { type FieldPath, normaliseKey } from "@aims-lint/core";

const lists = new Set(["reference", "list", "citations"]);

/** Whether two texts of a field say the same: how items of a list stand apart does not matter. */
export function saysSame(one: string, other: string, field: FieldPath | undefined): boolean {
  if (tidyLines(one) === tidyLines(other)) return true;
  if (!field || !lists.has(field.field.type)) return false;
  return comparable(one) === comparable(other);
}

/** A text without the blanks at the edges of its lines, which nobody sees and a cell of a Markdown table cannot hold. */
export function tidyLines(text: string): string {
  return text.replace(/[^\S\n]*\n[^\S\n]*/g, "\n").trim();
}

/** What two texts have in common that say the same in any field. */
export function comparable(text: string): string {
  return text
    .split(/[,;\n]|<br\s*\/?>/i)
    .map((item) => normaliseKey(item) || item.trim())
    .filter((item) => item !== "")
    .join(";");
}
