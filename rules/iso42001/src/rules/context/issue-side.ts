import type { RecordOf } from "@aims-lint/core";
import type { contextIssue } from "../../kinds/context-issue.ts";

/** Whether an issue is an external or an internal one, by its own field or by the heading above; `undefined` where nothing says so. */
export function sideOf(record: RecordOf<typeof contextIssue>): "external" | "internal" | undefined {
  if (record.ragged) return undefined;
  const state = record.state("type");
  if (state === "read") return record.fields.type;
  if (state !== "absent") return undefined;
  const { start } = record.range;
  const { sections } = record.document;
  for (let index = sections.length - 1; index >= 0; index--) {
    const { heading, range } = sections[index] ?? {};
    if (!heading || !range || range.start > start || start >= range.end) continue;
    const isExternal = /\bextern/i.test(heading.value);
    const isInternal = /\bintern(?!ational)/i.test(heading.value);
    if (isExternal !== isInternal) return isExternal ? "external" : "internal";
  }
  return undefined;
}
