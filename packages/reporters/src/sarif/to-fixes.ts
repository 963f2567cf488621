import { append, type Edit, type Finding } from "@aims-lint/core";
import { artifactLocation } from "./artifact-location.ts";
import { limits } from "./limits.ts";
import { sarifText } from "./sarif-text.ts";

/** A longer text is left to `aims-lint --fix`, in UTF-16 code units. */
const longestInsert = 10_000;

/**
 * What `aims-lint --fix` would do, as replacements. Only what is safe to carry out without asking. Offsets count UTF-16 code units from the
 * first character behind a byte order mark.
 */
export function toFixes({ fix }: Finding, folder: string): object {
  if (!fix || (fix.level ?? "safe") !== "safe" || fix.edits.length === 0) return {};
  if (fix.edits.some(({ text }) => text.length > longestInsert)) return {};
  const files = new Map<string, [Edit, ...Edit[]]>();
  for (const edit of fix.edits) append(files, edit.path, edit);
  const artifactChanges = [...files].map(([path, edits]) => ({
    artifactLocation: artifactLocation(path, folder),
    replacements: edits.map(toReplacement),
  }));
  return { fixes: [{ description: { text: sarifText(fix.description, limits.sentence) }, artifactChanges }] };
}

function toReplacement({ range, text }: Edit): object {
  const deletedRegion = { charOffset: range.start, charLength: Math.max(0, range.end - range.start) };
  return text === "" ? { deletedRegion } : { deletedRegion, insertedContent: { text } };
}
