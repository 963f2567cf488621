import type { RecordOf } from "@aims-lint/core";
import { document } from "./kinds/document.ts";
import { evidence } from "./kinds/evidence.ts";
import { readField, readText } from "./reading.ts";

/**
 * Whether a record is evidence for a requirement. Filed evidence and plain documents count only where they name the requirement
 * themselves; for the clauses on documented information, every document that has an id and a version is evidence.
 */
export function evidences(record: RecordOf, requirement: string): boolean {
  if (record.kind === (evidence as unknown)) return names(readText(record, "requirement") ?? "", requirement);
  if (record.kind !== (document as unknown)) return true;
  if (requirement.startsWith("7.5")) return record.has("id") && record.has("version");
  const named = [readField(record, "clauses"), readField(record, "controls")].flat() as { value?: string }[];
  return named.some((item) => names(item?.value ?? "", requirement));
}

/** Whether a text names a requirement by its whole number: `6.1.3` does not name `6.1`. */
function names(text: string, requirement: string): boolean {
  if (!text.includes(requirement) && !text.toUpperCase().includes(requirement)) return false;
  return new RegExp(`(?<![\\w.])${requirement.replaceAll(".", "\\.")}(?![\\w]|\\.\\d)`, "i").test(text);
}
