import type { Document, Edit } from "@aims-lint/core";
import { toPlainText } from "./plain-text.ts";

/**
 * Adds a field to metadata with `add`, or fills the one of its name where that is empty. `undefined` where the name has a value, and
 * where the texts are no texts.
 */
export function fillMetadata(
  { metadata, writing }: Pick<Document, "metadata" | "writing">,
  givenKey: string,
  givenValue: string,
  add: (key: string, value: string) => Edit | undefined,
): Edit | undefined {
  const [key, value] = [toPlainText(givenKey), toPlainText(givenValue)];
  if (key === undefined || value === undefined || bare(key) === "" || key.includes("\n")) return undefined;
  const same = metadata.filter((entry) => bare(entry.key.value) === bare(key));
  const [only, ...others] = same;
  if (only === undefined) return add(key, value);
  const isOpen = others.length === 0 && only.value.type === "scalar" && only.value.value === "";
  return isOpen && only.value.type === "scalar" ? writing.replace(only.value, value) : undefined;
}

/** A name without what people write differently: `Next review`, `next_review`, `nextReview`. */
function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
