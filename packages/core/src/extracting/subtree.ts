import type { Section } from "../document/section.ts";

/** The section at an index and those within it: they follow it in document order. */
export function subtree(sections: readonly Section[], index: number): readonly Section[] {
  const outer = sections[index];
  if (!outer) return [];
  let end = index + 1;
  while ((sections[end]?.range.start ?? Number.POSITIVE_INFINITY) < outer.range.end) end++;
  return sections.slice(index, end);
}
